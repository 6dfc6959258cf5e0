package tarikh.text;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with all its faults. Thrown at load, so that reading never fails on data. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackFault> faults;

    public PackException(List<PackFault> faults) {
        super(faults.stream().map(PackFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<PackFault> faults() {
        return faults;
    }
}
