using System.Globalization;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Xml;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>Goes through a part of a Word file and makes drafts of its paragraphs and tables.</summary>
internal sealed class DocxBody(SafeXml xml, DocxStyles styles, DocxNoteNumbers notes)
{
    private readonly Stack<DocxParagraph> paragraphs = new();
    private readonly DocxTables tables = new();
    private readonly List<Draft> drafts = [];
    private bool inParagraphProperties;
    private bool isHidden;
    private bool isBold;
    private DocxParagraph? runningOn;

    /// <summary>Reads to the end of the part, or of the element that the reader stands on.</summary>
    public IReadOnlyList<Draft> Read()
    {
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth && depth > 0))
        {
            if (xml.IsStart)
                Enter();
            else if (xml.IsEnd)
                Leave(xml.Name);
        }

        return drafts;
    }

    private void Enter()
    {
        var empty = xml.IsEmpty;
        switch (xml.Name)
        {
            case "del" when inParagraphProperties && paragraphs.Count > 0:
                paragraphs.Peek().RunsOn = true;
                break;
            case "del" when tables.InRowProperties:
                tables.DeleteRow();
                break;
            case "del" or "moveFrom" or "delText" or "instrText" or "Fallback" or "sdtPr" or "sectPr":
            case "rPrChange" or "pPrChange" or "tblPrChange" or "trPrChange":
                xml.Skip();
                return;
            case "p":
                paragraphs.Push(runningOn ?? new DocxParagraph());
                runningOn = null;
                break;
            case "pPr":
                inParagraphProperties = !empty;
                return;
            case "r":
                (isHidden, isBold) = (false, false);
                break;
            case "t":
                AppendText();
                return;
            case "tbl" or "tr" or "tc" or "trPr" or "gridSpan" or "vMerge" or "tblHeader":
                tables.Enter(xml);
                break;
            default:
                if (paragraphs.Count > 0)
                    EnterInParagraph(paragraphs.Peek());
                break;
        }

        if (empty)
            Leave(xml.Name);
    }

    private void EnterInParagraph(DocxParagraph paragraph)
    {
        switch (xml.Name)
        {
            case "pStyle":
                paragraph.Style = xml.Attribute("val");
                break;
            case "numId":
                paragraph.IsNumbered = xml.Attribute("val") != "0";
                break;
            case "ilvl":
                paragraph.ListLevel = Math.Clamp(Number("val"), 0, 8);
                break;
            case "outlineLvl":
                paragraph.Outline = Number("val");
                break;
            case "vanish" when !inParagraphProperties:
                isHidden = IsOn();
                break;
            case "b" when !inParagraphProperties:
                isBold = IsOn();
                break;
            case "tab":
                Append(inParagraphProperties ? "" : "\t");
                break;
            case "br" or "cr":
                Append(xml.Attribute("type") == "page" ? " " : "\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "footnoteReference" or "endnoteReference" when xml.Attribute("id") is { } id && !isHidden:
                paragraph.AppendMark(notes.Of(xml.Name[..3] + id));
                break;
            default:
                break;
        }
    }

    private void Leave(string name)
    {
        if (name == "pPr")
            inParagraphProperties = false;
        else if (name == "p" && paragraphs.Count > 0)
            Close(paragraphs.Pop());
        else if (name is "tbl" or "tr" or "tc" or "trPr")
            drafts.AddRange(tables.Leave(name));
    }

    private void Close(DocxParagraph paragraph)
    {
        if (paragraph.RunsOn)
        {
            paragraph.RunsOn = false;
            runningOn = paragraph;
        }
        else if (tables.InCell)
        {
            tables.Add(paragraph.Drafts(styles));
        }
        else
        {
            drafts.AddRange(paragraph.Drafts(styles));
        }
    }

    private void AppendText()
    {
        if (xml.IsEmpty)
            return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (xml.IsText)
                Append(xml.Value);
        }
    }

    private void Append(string words)
    {
        if (!isHidden && paragraphs.Count > 0)
            paragraphs.Peek().Append(words, isBold);
    }

    private bool IsOn() => xml.Attribute("val") is null or "1" or "true" or "on";

    private int Number(string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
