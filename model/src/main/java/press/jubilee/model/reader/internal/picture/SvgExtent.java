package press.jubilee.model.reader.internal.picture;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.PictureFormat;

/** The extent of an SVG in CSS pixels of 1/96 inch (CSS Values 3, clause 6.2), from its size or its view box. */
final class SvgExtent {

    private static final Pattern LENGTH = Pattern
            .compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?)\\s*([a-zA-Z]*)\\s*");
    private static final double MOST = 1_000_000;

    private SvgExtent() {}

    static PictureFacts of(String width, String height, String viewBox) throws PictureRefusal {
        OptionalDouble w = length(width);
        OptionalDouble h = length(height);
        double[] box = box(viewBox);
        boolean hasBox = box.length == 4 && box[2] > 0 && box[3] > 0;
        if (w.isEmpty() && h.isEmpty() && hasBox) {
            return facts(box[2], box[3]);
        } else if (h.isEmpty() && w.isPresent() && hasBox) {
            return facts(w.getAsDouble(), w.getAsDouble() * box[3] / box[2]);
        } else if (w.isEmpty() && h.isPresent() && hasBox) {
            return facts(h.getAsDouble() * box[2] / box[3], h.getAsDouble());
        } else if (w.isPresent() && h.isPresent()) {
            return facts(w.getAsDouble(), h.getAsDouble());
        }
        throw new PictureRefusal("picture.extent",
                "the SVG tells neither its width and height nor its viewBox",
                "add viewBox=\"0 0 width height\" to its first element");
    }

    private static PictureFacts facts(double width, double height) throws PictureRefusal {
        if (!(width > 0 && height > 0 && width <= MOST && height <= MOST)) {
            throw new PictureRefusal("picture.extent",
                    "the SVG's width or height is not between 0 and a million",
                    "mend width, height or viewBox on its first element");
        }
        return PictureFacts.of(PictureFormat.SVG, (int) Math.ceil(width), (int) Math.ceil(height));
    }

    private static OptionalDouble length(String text) {
        Matcher m = LENGTH.matcher(text == null ? "" : text);
        if (!m.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(m.group(1));
        return switch (m.group(2)) {
            case "", "px" -> OptionalDouble.of(value);
            case "pt" -> OptionalDouble.of(value * 96 / 72);
            case "pc" -> OptionalDouble.of(value * 16);
            case "in" -> OptionalDouble.of(value * 96);
            case "cm" -> OptionalDouble.of(value * 96 / 2.54);
            case "mm" -> OptionalDouble.of(value * 96 / 25.4);
            case "Q" -> OptionalDouble.of(value * 96 / 101.6);
            default -> OptionalDouble.empty();
        };
    }

    private static double[] box(String text) {
        String[] parts = text == null ? new String[0] : text.strip().split("[\\s,]+");
        var box = new double[parts.length == 4 ? 4 : 0];
        for (int i = 0; i < box.length; i++) {
            if (!parts[i].matches("[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?")) {
                return new double[0];
            }
            box[i] = Double.parseDouble(parts[i]);
        }
        return box;
    }
}
