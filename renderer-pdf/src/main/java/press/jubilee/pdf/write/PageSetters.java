package press.jubilee.pdf.write;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.Sheet;

/** Sets pages in as many threads as come: each takes a setter that is idle, or a new one. */
final class PageSetters implements AutoCloseable {

    private final Supplier<PageSetter> more;
    private final Queue<PageSetter> idle = new ConcurrentLinkedQueue<>();

    PageSetters(Supplier<PageSetter> more) {
        this.more = more;
    }

    SetPage set(Page page) {
        return with(setter -> setter.set(page));
    }

    SetPage set(Sheet sheet, PageFrame on) {
        return with(setter -> setter.set(sheet, on));
    }

    private SetPage with(Function<PageSetter, SetPage> work) {
        PageSetter setter = idle.poll();
        setter = setter == null ? more.get() : setter;
        SetPage set = work.apply(setter);
        idle.add(setter);
        return set;
    }

    /** Frees the idle ones. Where a page could not be written one may still be at work; the collector finds that. */
    @Override
    public void close() {
        idle.forEach(PageSetter::close);
    }
}
