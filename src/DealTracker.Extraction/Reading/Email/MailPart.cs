namespace DealTracker.Extraction.Reading.Email;

/// <summary>A part of a message: a body, or other parts.</summary>
internal sealed record MailPart(MailHeaders Headers, ContentType Type, string Body, IReadOnlyList<MailPart> Parts)
{
    public bool IsAttachment =>
        Headers["Content-Disposition"]?.TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;

    public byte[] Decode() => TransferEncoding.Decode(Body, Headers["Content-Transfer-Encoding"]);
}
