package org.fourislands.storage.copies;

import java.util.Map;

/** A program of its own, so that memory can be kept small: reads every hostile file and prints what became of it. */
public final class HostileReading {
    private HostileReading() {}

    public static void main(String[] wanted) throws Exception {
        for (Map.Entry<String, Hostile.Maker> file : Hostile.files().entrySet()) {
            if (wanted.length > 0 && !file.getKey().contains(wanted[0])) {
                continue;
            }
            byte[] content = file.getValue().make();
            long start = System.nanoTime();
            String became;
            try {
                became = "text "
                        + CopyReader.read(content, file.getKey())
                                .readings()
                                .get(0)
                                .whole()
                                .contains(Hostile.WORDS);
            } catch (UnreadableCopyException refused) {
                became = refused.reason().word()
                        + (refused.getCause() == null
                                ? ""
                                : " " + refused.getCause().getClass().getSimpleName());
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(file.getKey() + "\t" + millis + "\t" + became);
        }
    }
}
