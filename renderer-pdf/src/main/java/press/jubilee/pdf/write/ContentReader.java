package press.jubilee.pdf.write;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import press.jubilee.pdf.press.PressPage.Colour;
import press.jubilee.pdf.press.PressPage.Mark;

/** What a content stream and the forms in it print. Reads one page. */
final class ContentReader {

    private static final int DEEPEST = 12;
    /** In no way thin. */
    private static final double AREA = 1_000;

    private final Streams streams;
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State(new AffineTransform(), Colour.BLACK, Colour.BLACK, 1);
    private AffineTransform text = new AffineTransform();
    private double leading;
    private double thinnest = AREA;

    /** The file's streams. */
    @FunctionalInterface
    interface Streams {

        byte[] bytes(PRStream stream) throws IOException;
    }

    ContentReader(Streams streams) {
        this.streams = streams;
    }

    private record State(AffineTransform matrix, Colour fill, Colour stroke, double lineWidth) {

        double scale() {
            return Math.sqrt(Math.abs(matrix.getDeterminant()));
        }
    }

    List<Mark> marks() {
        return marks;
    }

    void read(byte[] content, PdfDictionary resources, int depth) throws IOException {
        var tokens = new ContentTokens(content);
        for (String operator = tokens.next(); !operator.isEmpty(); operator = tokens.next()) {
            switch (operator) {
                case "q" -> saved.push(state);
                case "Q" -> state = saved.isEmpty() ? state : saved.pop();
                case "cm" -> state = new State(moved(state.matrix, matrix(tokens)), state.fill, state.stroke,
                        state.lineWidth);
                case "w" -> state = new State(state.matrix, state.fill, state.stroke, tokens.number(0));
                case "gs" -> graphics(sub(resources, PdfName.EXTGSTATE), tokens.name());
                case "Do" -> object(sub(resources, PdfName.XOBJECT), tokens.name(), resources, depth);
                case "sh" -> marks.add(new Mark.Line(AREA, new Colour(
                        space(dictionary(sub(resources, PdfName.SHADING), tokens.name())
                                .get(PdfName.COLORSPACE)),
                        List.of())));
                case "g", "rg", "k", "sc", "scn" -> fill(colour(operator, tokens, state.fill));
                case "G", "RG", "K", "SC", "SCN" ->
                    stroke(colour(operator.toLowerCase(Locale.ROOT), tokens, state.stroke));
                case "cs" -> fill(new Colour(named(resources, tokens.name()), List.of()));
                case "CS" -> stroke(new Colour(named(resources, tokens.name()), List.of()));
                case "re" -> thinnest = Math.min(thinnest, state.scale()
                        * Math.min(Math.abs(tokens.number(2)), Math.abs(tokens.number(3))));
                case "f", "F", "f*" -> area(state.fill);
                case "S", "s" -> line();
                case "B", "B*", "b", "b*" -> {
                    area(state.fill);
                    line();
                }
                case "n" -> thinnest = AREA;
                case "BT" -> text = new AffineTransform();
                case "Tm" -> text = matrix(tokens);
                case "Td" -> text.translate(tokens.number(0), tokens.number(1));
                case "TL" -> leading = tokens.number(0);
                case "TD" -> {
                    leading = -tokens.number(1);
                    text.translate(tokens.number(0), tokens.number(1));
                }
                case "T*" -> text.translate(0, -leading);
                case "Tj", "TJ" -> type();
                case "'", "\"" -> {
                    text.translate(0, -leading);
                    type();
                }
                default -> {
                    // prints nothing and changes nothing that is checked
                }
            }
        }
    }

    private void type() {
        AffineTransform m = state.matrix;
        double x = text.getTranslateX();
        double y = text.getTranslateY();
        marks.add(new Mark.Type(m.getScaleX() * x + m.getShearX() * y + m.getTranslateX(),
                m.getShearY() * x + m.getScaleY() * y + m.getTranslateY(), state.fill));
    }

    private void area(Colour colour) {
        marks.add(new Mark.Line(thinnest, colour));
        thinnest = AREA;
    }

    private void line() {
        marks.add(new Mark.Line(state.lineWidth * state.scale(), state.stroke));
        thinnest = AREA;
    }

    private void fill(Colour colour) {
        state = new State(state.matrix, colour, state.stroke, state.lineWidth);
    }

    private void stroke(Colour colour) {
        state = new State(state.matrix, state.fill, colour, state.lineWidth);
    }

    private static Colour colour(String operator, ContentTokens tokens, Colour before) {
        String space = switch (operator) {
            case "g" -> "DeviceGray";
            case "rg" -> "DeviceRGB";
            case "k" -> "DeviceCMYK";
            default -> before.space();
        };
        return new Colour(space, Arrays.stream(tokens.numbers()).boxed().toList());
    }

    private void graphics(PdfDictionary states, String name) {
        PdfDictionary own = dictionary(states, name);
        int number = number(states, name);
        for (String opacity : List.of("ca", "CA")) {
            if (own.getAsNumber(new PdfName(opacity)) != null
                    && own.getAsNumber(new PdfName(opacity)).doubleValue() < 1) {
                marks.add(new Mark.See(number, "what is printed is not opaque"));
            }
        }
        PdfObject mask = own.getDirectObject(PdfName.SMASK);
        if (mask != null && !mask.equals(new PdfName("None"))) {
            marks.add(new Mark.See(number, "there is a soft mask"));
        }
        PdfObject blend = own.getDirectObject(new PdfName("BM"));
        if (blend != null && !List.of("/Normal", "/Compatible").contains(blend.toString())) {
            marks.add(new Mark.See(number, "colours are blended"));
        }
    }

    private void object(PdfDictionary objects, String name, PdfDictionary resources, int depth)
            throws IOException {
        if (!(objects.getDirectObject(new PdfName(name)) instanceof PRStream stream) || depth > DEEPEST) {
            return;
        }
        int number = number(objects, name);
        if (PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE))) {
            marks.add(picture(stream, number));
            return;
        }
        PdfDictionary group = stream.getAsDict(PdfName.GROUP);
        if (group != null && new PdfName("Transparency").equals(group.getAsName(PdfName.S))) {
            marks.add(new Mark.Group(number));
        }
        State outside = state;
        PdfArray matrix = stream.getAsArray(PdfName.MATRIX);
        if (matrix != null) {
            double[] m = new double[6];
            for (int i = 0; i < 6; i++) {
                m[i] = matrix.getAsNumber(i).doubleValue();
            }
            state = new State(moved(state.matrix, new AffineTransform(m)), state.fill, state.stroke,
                    state.lineWidth);
        }
        PdfDictionary own = stream.getAsDict(PdfName.RESOURCES);
        read(streams.bytes(stream), own == null ? resources : own, depth + 1);
        state = outside;
    }

    private Mark picture(PRStream image, int number) throws IOException {
        boolean stencil = image.get(new PdfName("ImageMask")) != null;
        String space = stencil ? state.fill.space() : space(image.getDirectObject(PdfName.COLORSPACE));
        return new Mark.Picture(number, space, image.getAsNumber(PdfName.WIDTH).intValue(),
                image.getAsNumber(PdfName.HEIGHT).intValue(),
                Math.hypot(state.matrix.getScaleX(), state.matrix.getShearY()),
                Math.hypot(state.matrix.getShearX(), state.matrix.getScaleY()), ink(image, space),
                image.get(PdfName.SMASK) != null);
    }

    /** Of pixels that are kept without loss; others are not looked at. */
    private double ink(PRStream image, String space) throws IOException {
        PdfObject filter = image.getDirectObject(PdfName.FILTER);
        if (!space.equals("DeviceCMYK") || filter != null && !filter.equals(PdfName.FLATEDECODE)
                || image.getAsNumber(PdfName.BITSPERCOMPONENT).intValue() != 8) {
            return 0;
        }
        byte[] inks = streams.bytes(image);
        int most = 0;
        for (int i = 0; i + 3 < inks.length; i += 4) {
            most = Math.max(most, (inks[i] & 255) + (inks[i + 1] & 255) + (inks[i + 2] & 255)
                    + (inks[i + 3] & 255));
        }
        return most * 100 / 255.0;
    }

    private static String named(PdfDictionary resources, String name) {
        PdfObject own = sub(resources, PdfName.COLORSPACE).getDirectObject(new PdfName(name));
        return own == null ? name : space(own);
    }

    /** Of a table of colours, that of the colours. */
    private static String space(PdfObject space) {
        return switch (space) {
            case null -> "no space";
            case PdfArray array when new PdfName("Indexed").equals(array.getDirectObject(0)) ->
                space(array.getDirectObject(1));
            case PdfArray array -> array.getDirectObject(0).toString().substring(1);
            default -> space.toString().substring(1);
        };
    }

    private static PdfDictionary sub(PdfDictionary resources, PdfName kind) {
        PdfDictionary found = resources.getAsDict(kind);
        return found == null ? new PdfDictionary() : found;
    }

    private static PdfDictionary dictionary(PdfDictionary of, String name) {
        return of.getDirectObject(new PdfName(name)) instanceof PdfDictionary found
                ? found
                : new PdfDictionary();
    }

    private static int number(PdfDictionary of, String name) {
        return FinishedFile.number(of.get(new PdfName(name)));
    }

    private static AffineTransform matrix(ContentTokens tokens) {
        return new AffineTransform(tokens.number(0), tokens.number(1), tokens.number(2), tokens.number(3),
                tokens.number(4), tokens.number(5));
    }

    /** The inner matrix applied before the outer one. */
    private static AffineTransform moved(AffineTransform outer, AffineTransform inner) {
        var both = new AffineTransform(outer);
        both.concatenate(inner);
        return both;
    }
}
