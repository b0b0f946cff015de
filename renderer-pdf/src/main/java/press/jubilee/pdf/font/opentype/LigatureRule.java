package press.jubilee.pdf.font.opentype;

/**
 * {@code GSUB} type 4: several glyphs by one. Marks that stand between the parts and are skipped keep the part they
 * belong to, so that {@code GPOS} can set them over it.
 */
record LigatureRule(Coverage coverage, TableData table) implements Rule {

    @Override
    public int apply(LayoutPass pass, int at) {
        int index = coverage.index(pass.buffer.glyph(at));
        if (index < 0 || index >= table.u16(4)) {
            return NO;
        }
        TableData set = table.at16(6 + 2 * index);
        int count = set.u16(0);
        for (int i = 0; i < count; i++) {
            TableData ligature = set.at16(2 + 2 * i);
            int[] places = match(pass, at, ligature);
            if (places.length > 0) {
                join(pass, places, ligature.u16(0));
                return places[places.length - 1] - places.length + 2;
            }
        }
        return NO;
    }

    /** The places of the parts, none if the ligature does not match. */
    private static int[] match(LayoutPass pass, int at, TableData ligature) {
        int parts = ligature.u16(2);
        if (parts == 0 || parts > pass.buffer.length() - at) {
            return new int[0];
        }
        int[] places = new int[parts];
        places[0] = at;
        for (int i = 1; i < parts; i++) {
            int next = pass.next(places[i - 1]);
            if (next < 0 || pass.buffer.glyph(next) != ligature.u16(2 + 2 * i)) {
                return new int[0];
            }
            places[i] = next;
        }
        return places;
    }

    private static void join(LayoutPass pass, int[] places, int glyph) {
        GlyphBuffer buffer = pass.buffer;
        int last = places[places.length - 1];
        if (places.length > 1) {
            buffer.merge(places[0], last);
        }
        boolean ofBases = isOfBases(buffer, places);
        int id = ofBases ? buffer.newLigature() : 0;
        int total = 0;
        for (int place : places) {
            total += buffer.componentCount(place);
        }
        assignMarks(buffer, places, id, ofBases);
        pass.substitute(places[0], glyph);
        if (ofBases) {
            buffer.setLigature(places[0], id, total);
            if (!pass.definitions.hasClasses()) {
                buffer.setKind(places[0], GlyphDefinitions.LIGATURE);
            }
        }
        for (int i = places.length - 1; i > 0; i--) {
            buffer.remove(places[i]);
        }
    }

    /** A base with its marks joined, or marks joined, make no ligature in the sense of mark attachment. */
    private static boolean isOfBases(GlyphBuffer buffer, int[] places) {
        for (int i = 1; i < places.length; i++) {
            if (!buffer.isMark(places[i])) {
                return true;
            }
        }
        return false;
    }

    /** Tells the skipped marks between the parts, and those after the last, to which part they belong. */
    private static void assignMarks(GlyphBuffer buffer, int[] places, int id, boolean ofBases) {
        if (!ofBases) {
            return;
        }
        int before = 0;
        for (int i = 0; i < places.length; i++) {
            int old = buffer.ligature(places[i]);
            int parts = buffer.componentCount(places[i]);
            int end = i + 1 < places.length ? places[i + 1] : buffer.length();
            for (int m = places[i] + 1; m < end && buffer.isMark(m); m++) {
                boolean inside = i + 1 < places.length;
                int component = buffer.component(m);
                if (!inside && (old == 0 || buffer.ligature(m) != old || component == 0)) {
                    break;
                }
                buffer.setLigature(m, id, before + (component == 0 ? parts : Math.min(component, parts)));
            }
            before += parts;
        }
    }
}
