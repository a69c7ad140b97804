using DealTracker.Domain.Clauses;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public static class SomeNames
{
    public static DealNames All { get; } = new(
        new Dictionary<string, string> { ["openai"] = "OpenAI", ["microsoft"] = "Microsoft", ["acme-labs"] = "Acme Labs" },
        new Dictionary<string, string> { ["microsoft"] = "Azure" },
        new Dictionary<string, string> { ["agi"] = "AGI" },
        new Dictionary<ClauseKey, string>
        {
            [ClauseKey.Parse("license:openai>microsoft")] = "IP licence",
            [ClauseKey.Parse("primary-provider:openai>microsoft")] = "Primary cloud partner",
            [ClauseKey.Parse("investment:microsoft>openai")] = "Microsoft's money",
        },
        new Dictionary<string, string> { ["api"] = "API" });
}
