package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A factory of flexmark's that needs no other one before or after it. */
abstract class Independent implements Dependent {

    @Override
    public final Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public final Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
