package org.fourislands.storage.record;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Ways in which a file of the record goes wrong. */
enum Mutation {
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] sound, Random random) {
            byte[] bytes = sound.clone();
            for (int i = 0; i <= random.nextInt(20); i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] sound, Random random) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
    },
    SIGNS_INSERTED {
        @Override
        byte[] of(byte[] sound, Random random) {
            StringBuilder text = new StringBuilder(new String(sound, StandardCharsets.UTF_8));
            for (int i = 0; i <= random.nextInt(5); i++) {
                text.insert(random.nextInt(text.length()), "{}[],:\"\\\n\u0000-.e9".charAt(random.nextInt(14)));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    NESTED_DEEPLY {
        @Override
        byte[] of(byte[] sound, Random random) {
            int depth = 1 + random.nextInt(3000);
            String opened = random.nextBoolean() ? "[" : "{\"a\":";
            String text = new String(sound, StandardCharsets.UTF_8);
            int at = random.nextInt(text.length());
            return (text.substring(0, at) + opened.repeat(depth) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
        }
    },
    FIELD_REMOVED {
        @Override
        byte[] of(byte[] sound, Random random) {
            return inTree(sound, random, object -> object.remove(anyField(object, random)));
        }
    },
    FIELD_RENAMED {
        @Override
        byte[] of(byte[] sound, Random random) {
            return inTree(sound, random, object -> {
                String field = anyField(object, random);
                object.add(field + "s", object.remove(field));
            });
        }
    },
    VALUE_REPLACED {
        @Override
        byte[] of(byte[] sound, Random random) {
            return inTree(sound, random, object -> object.add(anyField(object, random), anyValue(random)));
        }
    },
    VALUES_SWAPPED {
        @Override
        byte[] of(byte[] sound, Random random) {
            return inTree(sound, random, object -> {
                String one = anyField(object, random);
                String two = anyField(object, random);
                JsonElement first = object.get(one);
                object.add(one, object.get(two));
                object.add(two, first);
            });
        }
    };

    /** A copy of {@code sound} that went wrong in this way. */
    abstract byte[] of(byte[] sound, Random random);

    private static byte[] inTree(byte[] sound, Random random, Consumer<JsonObject> change) {
        JsonElement tree = JsonParser.parseString(new String(sound, StandardCharsets.UTF_8));
        List<JsonObject> objects = new ArrayList<>();
        gather(tree, objects);
        for (int i = 0; i <= random.nextInt(4); i++) {
            JsonObject object = objects.get(random.nextInt(objects.size()));
            if (!object.keySet().isEmpty()) {
                change.accept(object);
            }
        }
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void gather(JsonElement element, List<JsonObject> objects) {
        if (element instanceof JsonObject object) {
            objects.add(object);
            object.entrySet().forEach(field -> gather(field.getValue(), objects));
        } else if (element instanceof JsonArray list) {
            list.forEach(entry -> gather(entry, objects));
        }
    }

    private static String anyField(JsonObject object, Random random) {
        return new ArrayList<>(object.keySet()).get(random.nextInt(object.size()));
    }

    private static JsonElement anyValue(Random random) {
        List<String> strings = List.of(
                "",
                " ",
                "..",
                "9999-12-31",
                "0000",
                "1945-02-30",
                "1945-09-05/1945-09-02",
                "1945/",
                "paragraph",
                "article 2(c)",
                "paragraph 99999999999-1",
                "japan",
                "habomai/suisho",
                "goes",
                "http://[",
                "https://docslib.org/x",
                "\uD800",
                "“",
                "a".repeat(5000));
        List<Double> numbers = List.of(0.0, -1.0, 0.5, 1e300, 2147483648.0, -0.0, 33.3);
        return switch (random.nextInt(7)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextBoolean());
            case 2 -> new JsonPrimitive(numbers.get(random.nextInt(numbers.size())));
            case 3 -> new JsonArray();
            case 4 -> new JsonObject();
            case 5 -> {
                JsonArray list = new JsonArray();
                list.add(anyValue(random));
                yield list;
            }
            default -> new JsonPrimitive(strings.get(random.nextInt(strings.size())));
        };
    }
}
