using System.Globalization;
using DealTracker.Domain.Dates;
using DealTracker.Web.Wording;

namespace DealTracker.EndToEnd.Tests.Wording;

public sealed class DateFormsTests
{
    public DateFormsTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData("2026-04-27", "27 Apr 2026", "on 27 April 2026", "2026-04-27")]
    [InlineData("2025-10", "Oct 2025", "in October 2025", "2025-10")]
    [InlineData("2032", "2032", "in 2032", "2032")]
    [InlineData("2032~", "2032", "in 2032", "2032")]
    [InlineData("2026-W17", "the week of 20 April 2026", "in the week of 20 April 2026", "2026-W17")]
    [InlineData("2026-Q2", "the second quarter of 2026", "in the second quarter of 2026", null)]
    [InlineData("FY2027", "fiscal 2027", "in fiscal 2027", null)]
    [InlineData("XXXX-10", "October of an unknown year", "in October of an unknown year", null)]
    public void ADateIsNeverMoreExactThanItWasStated(string date, string brief, string when, string? machine)
    {
        var stated = EdtfDate.Parse(date);

        DateForms.Brief(stated).Should().Be(brief);
        DateForms.When(stated).Should().Be(when);
        DateForms.Machine(stated).Should().Be(machine);
    }
}
