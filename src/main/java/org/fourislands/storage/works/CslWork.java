package org.fourislands.storage.works;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.ListedWork;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.jspecify.annotations.Nullable;

/** Reads one work in CSL-JSON, by whoever wrote it: what does not fit its field is passed over. */
final class CslWork {
    private static final int LONGEST = 4000;

    private CslWork() {}

    /** Empty where it has no title. */
    static Optional<ListedWork> read(JsonObject item) {
        return text(item.get("title")).map(title -> {
            Bibliography bibliography = bibliography(item, title);
            return new ListedWork(
                    bibliography,
                    ListedWork.language(text(item.get("language")), title),
                    kind(bibliography.type()),
                    Source.Side.THIRD);
        });
    }

    private static Bibliography bibliography(JsonObject item, String title) {
        return new Bibliography(
                text(item.get("type"))
                        .filter(type -> type.matches("[a-z_-]{2,30}"))
                        .orElse("document"),
                title,
                text(item.get("translated-title")),
                authors(item),
                text(item.get("container-title")).or(() -> text(item.get("collection-title"))),
                text(item.get("publisher")),
                Optional.ofNullable(item.get("issued")).flatMap(CslDate::read),
                text(item.get("volume")),
                text(item.get("issue")),
                text(item.get("page")),
                text(item.get("number")),
                text(item.get("URL"))
                        .filter(url -> url.matches("(?i)https?://\\S+"))
                        .or(() -> text(item.get("DOI")).map(CslWork::resolved)));
    }

    private static String resolved(String doi) {
        return "https://doi.org/" + doi.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
    }

    private static List<Contributor> authors(JsonObject item) {
        return Stream.of("author", "editor", "translator")
                .map(role -> names(item.get(role)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Contributor> names(@Nullable JsonElement written) {
        List<Contributor> names = new ArrayList<>();
        if (written instanceof JsonArray list) {
            for (JsonElement one : list) {
                if (one instanceof JsonObject name) {
                    name(name).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<Contributor> name(JsonObject name) {
        Optional<String> given = joined(name, "given", "dropping-particle");
        return joined(name, "non-dropping-particle", "family")
                .map(family -> new Contributor(family, given))
                .or(() -> text(name.get("literal"))
                        .or(() -> given)
                        .map(whole -> new Contributor(whole, Optional.empty())));
    }

    private static Optional<String> joined(JsonObject name, String one, String other) {
        return Stream.of(one, other)
                .flatMap(field -> text(name.get(field)).stream())
                .reduce((first, next) -> first + " " + next);
    }

    /** One line of words; a number as it would be written. */
    static Optional<String> text(@Nullable JsonElement written) {
        if (!(written instanceof JsonPrimitive value) || value.isBoolean()) {
            return Optional.empty();
        }
        return Optional.of(value.isNumber() ? number(value) : value.getAsString())
                .map(words -> words.replaceAll("</?(?:i|b|sc|sup|sub|span)\\b[^<>]{0,80}>", "")
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST);
    }

    private static String number(JsonPrimitive value) {
        try {
            BigDecimal number = value.getAsBigDecimal();
            return Math.abs(number.scale()) > 20
                    ? value.getAsString()
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException beyondMeasure) {
            return value.getAsString();
        }
    }

    private static Source.Kind kind(String type) {
        return switch (type) {
            case "treaty" -> Source.Kind.TREATY;
            case "legislation", "bill", "regulation", "legal_case" -> Source.Kind.LAW;
            case "article-newspaper", "article-magazine", "post-weblog", "broadcast" -> Source.Kind.PRESS;
            case "article-journal", "book", "chapter", "thesis", "paper-conference" -> Source.Kind.ACADEMIC;
            case "entry", "entry-encyclopedia", "entry-dictionary" -> Source.Kind.REFERENCE;
            case "dataset", "map" -> Source.Kind.DATA;
            default -> Source.Kind.UNCHECKED;
        };
    }
}
