package org.fourislands.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.history.Place;
import org.fourislands.history.Proposal;
import org.fourislands.view.Allocation;
import org.fourislands.view.ComparedFigures;
import org.fourislands.view.Lot;
import org.fourislands.view.PartyFigures;
import org.fourislands.words.Language;

/** Things compared in numbers, in the documented form of {@code compare --json} (docs/command-line.md). */
public final class CompareJson {
    private static final double TENTH = 10;
    private static final double TEN_THOUSANDTH = 10_000;

    private CompareJson() {}

    /** {@code method} says how the numbers came about, in the order of the things compared. */
    public static JsonObject of(List<ComparedFigures> compared, List<String> method, List<String> difference) {
        JsonObject form = new JsonObject();
        form.add(
                "proposals",
                JsonLists.of(compared.stream()
                        .map(figures -> proposal(figures, method.get(compared.indexOf(figures))))
                        .toList()));
        form.add(
                "difference",
                JsonLists.of(difference.stream().map(JsonPrimitive::new).toList()));
        return form;
    }

    private static JsonObject proposal(ComparedFigures figures, String method) {
        JsonObject form = new JsonObject();
        form.addProperty("id", figures.subject().id());
        form.addProperty("title", figures.subject().title());
        List<String> kinds =
                figures.subject().kinds().stream().map(Proposal.Kind::word).toList();
        form.add("class", kinds.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(kinds.get(0)));
        form.add("classes", JsonLists.of(kinds.stream().map(JsonPrimitive::new).toList()));
        form.addProperty("complete", figures.division().isPresent());
        form.add("parties", parties(figures.ground()));
        form.add("unsettled", unsettled(figures.subject().ground()));
        figures.administration().ifPresent(parties -> form.add("administration", parties(parties)));
        figures.subject()
                .administration()
                .ifPresent(allocation -> form.add("unsettledAdministration", unsettled(allocation)));
        form.add("official", official(figures.ground()));
        form.addProperty("method", method);
        form.add("citations", CitationJson.of(figures.subject().citations()));
        return form;
    }

    private static JsonObject parties(List<PartyFigures> figures) {
        JsonObject parties = new JsonObject();
        figures.forEach(own -> parties.add(own.party(), party(own)));
        return parties;
    }

    private static JsonObject party(PartyFigures own) {
        JsonObject form = new JsonObject();
        form.add(
                "islands",
                JsonLists.of(own.lots().stream()
                        .map(lot -> new JsonPrimitive(lot.group()))
                        .toList()));
        form.add(
                "lots",
                JsonLists.of(
                        own.lots().stream().map(lot -> lot(lot, own.party())).toList()));
        form.addProperty("areaKm2", rounded(own.measure().areaKm2(), TENTH));
        form.addProperty("share", rounded(own.share(), TEN_THOUSANDTH));
        form.add("people1945", count(own.people().in1945()));
        form.add("peopleLatest", count(own.people().latest()));
        form.add(
                "peopleLatestDate",
                own.people()
                        .latest()
                        .flatMap(PartyFigures.Count::date)
                        .<JsonElement>map(date -> new JsonPrimitive(date.edtf()))
                        .orElse(JsonNull.INSTANCE));
        form.addProperty("coastKm", rounded(own.measure().coastKm(), TENTH));
        form.add(
                "hokkaidoKm",
                own.measure().toHokkaidoKm().isPresent()
                        ? new JsonPrimitive(rounded(own.measure().toHokkaidoKm().getAsDouble(), TENTH))
                        : JsonNull.INSTANCE);
        form.add(
                "straits",
                JsonLists.of(own.straits().stream()
                        .map(Place::id)
                        .map(JsonPrimitive::new)
                        .toList()));
        sea(form, own.sea());
        return form;
    }

    private static void sea(JsonObject form, Optional<PartyFigures.Sea> sea) {
        form.add("seaZone12Km2", amount(sea.map(PartyFigures.Sea::twelve)));
        form.add("seaZone200Km2", amount(sea.map(PartyFigures.Sea::twoHundred)));
        form.add("seaZone12MoreThanTodayKm2", amount(sea.map(PartyFigures.Sea::moreTwelve)));
        form.add("seaZone200MoreThanTodayKm2", amount(sea.map(PartyFigures.Sea::moreTwoHundred)));
    }

    private static JsonObject lot(Lot lot, String party) {
        JsonObject form = new JsonObject();
        form.addProperty("island", lot.group());
        form.addProperty("fraction", lot.shareOf(party));
        form.addProperty("state", word(lot));
        lot.condition().ifPresent(condition -> form.addProperty("condition", condition.in(Language.ENGLISH)));
        return form;
    }

    /** What is counted for nobody, with the party it is held out to if one is named. */
    private static JsonElement unsettled(Allocation allocation) {
        return JsonLists.of(allocation.unsettled().stream()
                .map(lot -> {
                    JsonObject form = new JsonObject();
                    form.addProperty("island", lot.group());
                    form.addProperty("state", word(lot));
                    form.add(
                            "parties",
                            JsonLists.of(lot.shares().stream()
                                    .map(share -> new JsonPrimitive(share.party()))
                                    .toList()));
                    lot.condition()
                            .ifPresent(condition -> form.addProperty("condition", condition.in(Language.ENGLISH)));
                    return form;
                })
                .toList());
    }

    private static JsonElement official(List<PartyFigures> figures) {
        return JsonLists.of(figures.stream()
                .flatMap(own -> own.official().stream().map(area -> {
                    JsonObject form = new JsonObject();
                    form.addProperty("party", own.party());
                    form.addProperty("publisher", area.publisher().in(Language.ENGLISH));
                    form.addProperty("areaKm2", rounded(area.km2(), TENTH));
                    form.addProperty("share", rounded(area.share(), TEN_THOUSANDTH));
                    form.add("citations", CitationJson.of(area.citations()));
                    return form;
                }))
                .toList());
    }

    private static String word(Lot lot) {
        return lot.fate().name().toLowerCase(Locale.ROOT);
    }

    private static JsonElement count(Optional<PartyFigures.Count> count) {
        return count.<JsonElement>map(found -> new JsonPrimitive(found.people()))
                .orElse(JsonNull.INSTANCE);
    }

    private static JsonElement amount(Optional<Double> amount) {
        return amount.<JsonElement>map(found -> new JsonPrimitive(Math.round(found)))
                .orElse(JsonNull.INSTANCE);
    }

    private static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
