package org.fourislands.storage.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sound files, damaged by chance: cut off, some bytes other, some more, some twice. Text or a reason, and nothing else. */
class DamagedFilesTest {
    private static final int OF_EACH = Integer.getInteger("damaged.files", 400);

    @Test
    @Timeout(300)
    void howeverAFileIsDamagedItIsReadOrRefusedInWords() throws Exception {
        int read = 0;
        int refused = 0;
        for (Map.Entry<String, byte[]> sound : SoundCopies.all().entrySet()) {
            assertThatCode(() -> CopyReader.read(sound.getValue(), sound.getKey()))
                    .doesNotThrowAnyException();
            for (int seed = 0; seed < OF_EACH; seed++) {
                byte[] damaged = damaged(sound.getValue(), new Random(seed));
                try {
                    assertThat(CopyReader.read(damaged, sound.getKey()).readings())
                            .isNotEmpty();
                    read++;
                } catch (UnreadableCopyException why) {
                    assertThat(why.reason())
                            .as(sound.getKey() + " " + seed)
                            .isNotIn(Reason.TOO_SLOW, Reason.NOT_OPENED);
                    refused++;
                }
            }
        }
        assertThat(read).isGreaterThan(OF_EACH);
        assertThat(refused).isGreaterThan(10);
    }

    private static byte[] damaged(byte[] sound, Random chance) {
        byte[] damaged = sound.clone();
        int damages = 1 + chance.nextInt(4);
        for (int i = 0; i < damages && damaged.length > 4; i++) {
            damaged = switch (chance.nextInt(5)) {
                case 0 -> Arrays.copyOf(damaged, chance.nextInt(damaged.length));
                case 1 -> flipped(damaged, chance);
                case 2 -> inserted(damaged, noise(chance), chance);
                case 3 -> inserted(damaged, piece(damaged, chance), chance);
                default -> without(damaged, chance);
            };
        }
        return damaged;
    }

    private static byte[] flipped(byte[] bytes, Random chance) {
        for (int i = chance.nextInt(40); i >= 0; i--) {
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return bytes;
    }

    private static byte[] noise(Random chance) {
        byte[] noise = new byte[chance.nextInt(300)];
        chance.nextBytes(noise);
        return noise;
    }

    private static byte[] piece(byte[] bytes, Random chance) {
        int from = chance.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, from + chance.nextInt(bytes.length - from));
    }

    private static byte[] inserted(byte[] bytes, byte[] more, Random chance) {
        int at = chance.nextInt(bytes.length);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, at);
        joined.writeBytes(more);
        joined.write(bytes, at, bytes.length - at);
        return joined.toByteArray();
    }

    private static byte[] without(byte[] bytes, Random chance) {
        int from = chance.nextInt(bytes.length);
        int to = from + chance.nextInt(bytes.length - from);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(bytes, 0, from);
        rest.write(bytes, to, bytes.length - to);
        return rest.toByteArray();
    }
}
