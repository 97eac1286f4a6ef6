package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fourislands.history.Claim;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Tone;

/** A claim as it stood on a day: what it rests on, how it was put, who stood how to it, and how it was answered. */
final class ClaimWords {
    private final DossierWords words;

    ClaimWords(DossierWords words) {
        this.words = words;
    }

    List<Entry> entries(Claim claim, LocalDate day) {
        List<Entry> entries = new ArrayList<>();
        entries.add(words.entry(claim.statement()).labelled(claimant(claim), Tone.PLAIN));
        claim.wordingsUntil(day)
                .forEach(wording -> entries.add(words.entry(wording.statement()).labelled(label(wording), Tone.PLAIN)));
        claim.recognitionsOn(day)
                .forEach(recognition ->
                        entries.add(words.entry(recognition.statement()).labelled(label(recognition), Tone.PLAIN)));
        claim.answersOn(day)
                .forEach(answer -> entries.add(words.entry(answer.statement()).labelled(label(answer), Tone.PLAIN)));
        return entries;
    }

    /** "Japan · as inherent territory". */
    String claimant(Claim claim) {
        return words.of(
                "dossier.claimant",
                words.shortParty(claim.party()),
                words.of("ground." + claim.ground().word()));
    }

    String label(Claim.Wording wording) {
        return words.of(
                "dossier.wording",
                words.dates().of(wording.date()),
                words.of("change." + wording.change().word()));
    }

    String label(Claim.Recognition recognition) {
        return words.of(
                "dossier.recognition",
                words.shortParty(recognition.party()),
                words.of("stance." + recognition.stance().word()));
    }

    String label(Claim.Answer answer) {
        return words.of("dossier.answer", words.islands().party(answer.party()));
    }
}
