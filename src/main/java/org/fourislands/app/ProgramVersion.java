package org.fourislands.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar's manifest says. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new String[] {"Four Islands " + version};
    }
}
