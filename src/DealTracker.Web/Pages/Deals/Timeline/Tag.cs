using DealTracker.Domain.Dates;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>A word that is to stand at a place on the scale.</summary>
public sealed record TagWish(string Text, double At, TagKind Kind);

/// <summary>What a word on the scale names.</summary>
public enum TagKind
{
    Version,
    Known,
    Today,
}

/// <summary>A word with its room.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Where its box begins.</param>
/// <param name="Width">The box's width.</param>
/// <param name="Row">0 for the first row.</param>
public sealed record Tag(string Text, double Left, double Width, int Row, TagKind Kind)
{
    public double Middle => Left + Width / 2;
}

/// <summary>Finds rows in which tags do not meet.</summary>
public static class TagRows
{
    public const double FontSize = 11.5;
    private const double Padding = 16;
    private const double Between = 6;

    /// <summary>Left to right, each in the first row that has room; each centred on its place as far as the limits allow.</summary>
    public static IReadOnlyList<Tag> Of(IEnumerable<TagWish> wishes, double left, double right)
    {
        var ends = new List<double>();
        var tags = new List<Tag>();
        foreach (var wish in wishes.OrderBy(w => w.At))
        {
            var width = TextWidth.Of(wish.Text, FontSize, bold: true) + Padding;
            var from = Math.Max(left, Math.Min(wish.At - width / 2, right - width));
            var row = ends.FindIndex(end => end + Between <= from);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = from + width;
            tags.Add(new Tag(wish.Text, from, width, row, wish.Kind));
        }

        return tags;
    }

    /// <summary>Where a dated thing has its middle on the scale.</summary>
    public static double MiddleOf(EdtfDate date, Axis axis) => date.Precision == DatePrecision.Day
        ? axis.X(date.Earliest!.Value)
        : (axis.X(date.Earliest!.Value) + axis.X(date.Latest!.Value.AddDays(1))) / 2;
}
