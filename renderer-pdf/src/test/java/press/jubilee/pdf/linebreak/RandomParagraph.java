package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

/** Short paragraphs with everything nodes can do, in odd orders too. */
final class RandomParagraph {

    private final Random random;

    RandomParagraph(long seed) {
        random = new Random(seed);
    }

    /** @param breaks about how many legal breaks */
    List<Node> nodes(int breaks) {
        List<Node> nodes = new ArrayList<>();
        if (random.nextInt(6) == 0) {
            nodes.add(new Glue(random.nextInt(20), 0, 0));
        }
        for (int i = 0; i < breaks; i++) {
            nodes.add(box());
            between(nodes);
        }
        nodes.add(box());
        if (random.nextInt(8) > 0) {
            ToyType.end(nodes);
        }
        return nodes;
    }

    private Box box() {
        int width = random.nextInt(12) == 0 ? 0 : 5 + random.nextInt(60);
        boolean gives = random.nextBoolean();
        return new Box(width, random.nextInt(4), random.nextInt(4), gives ? width / 20 : 0,
                gives ? width / 30 : 0, "box");
    }

    private void between(List<Node> nodes) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> nodes.add(new Penalty(random.nextInt(8), random.nextInt(7) - 3, random.nextInt(3),
                    random.nextInt(200) - 50, true, "-"));
            case 3 -> nodes.add(new Penalty(0, 0, 0, 50, true, null));
            case 4 -> {
                nodes.add(Penalty.of(Node.FORBIDDEN));
                nodes.add(glue());
            }
            case 5 -> {
                nodes.add(glue());
                nodes.add(Penalty.of(random.nextInt(100) - 30));
                nodes.add(glue());
            }
            case 6 -> {
                if (random.nextInt(3) == 0) {
                    nodes.add(ToyType.FILL);
                }
                nodes.add(random.nextInt(3) == 0 ? Penalty.of(Node.FORCED) : glue());
            }
            default -> nodes.add(glue());
        }
    }

    private Glue glue() {
        return new Glue(8 + random.nextInt(5), random.nextInt(9), random.nextInt(5));
    }

    LineWidths widths() {
        int measure = 90 + random.nextInt(120);
        return switch (random.nextInt(4)) {
            case 0 -> LineWidths.hanging(measure, 20);
            case 1 -> LineWidths.besideInitial(measure, 2, 30);
            default -> LineWidths.constant(measure);
        };
    }

    BreakSettings settings() {
        int tolerance = 50 + random.nextInt(400);
        return BreakSettings.book(10)
                .withTolerances(random.nextInt(3) == 0 ? -1 : Math.min(tolerance, 100), tolerance,
                        tolerance + random.nextInt(2) * 300)
                .withEmergencyStretch(random.nextInt(3) * 15)
                .withHyphenDemerits(random.nextInt(2) * 10_000, 5_000, 1 + random.nextInt(2), 1_000_000);
    }
}
