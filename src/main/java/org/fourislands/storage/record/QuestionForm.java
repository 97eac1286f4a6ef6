package org.fourislands.storage.record;

import org.fourislands.sources.Question;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code questions.json}. */
final class QuestionForm {
    private QuestionForm() {}

    static Question read(JsonRecord record) {
        return new Question(
                record.value("id", Grains.ID),
                record.part("title", SharedForms::text),
                record.parts("positions", QuestionForm::position),
                record.part("record", SharedForms::statement));
    }

    private static Question.Position position(JsonRecord record) {
        return new Question.Position(
                record.value("source", Grains.ID),
                record.values("at", Grains.LOCATOR),
                record.part("text", SharedForms::text),
                SharedForms.ids(record, "findings"));
    }
}
