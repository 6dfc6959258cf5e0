package tarikh.rooms;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls of {@link String} that hide something from the reader. */
final class StringCalls {
    private static final Set<String> WITH_PATTERN = Set.of("matches", "replaceAll", "replaceFirst", "split");

    static final DescribedPredicate<JavaMethodCall> THAT_COMPILE_A_PATTERN =
            DescribedPredicate.describe("String methods that take a regular expression", StringCalls::compilesAPattern);

    private StringCalls() {}

    private static boolean compilesAPattern(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class) && WITH_PATTERN.contains(call.getName());
    }
}
