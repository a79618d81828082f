// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhongfu.intake.survey.SurveyApi.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who visits whom, and who sees what. */
@QuarkusTest
class SurveyAssignmentQuarkusTest {

    @Test
    void aSurveyorSeesOnlyOwnEntries() {
        String area = SurveyApi.village();
        SurveyApi.person(area);
        SurveyApi.person(area);
        String round = SurveyApi.opened(area);
        String entry = SurveyApi.entry(round);
        String subject = SurveyApi.newSubject();
        SurveyApi.assign(round, entry, subject, null).then().statusCode(200);

        RestApi.get(SurveyApi.worker(subject), SurveyApi.ROUNDS + "/{id}/entries", round)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(entry)))
                .body("items[0].name", equalTo("王某兰"));
    }

    @Test
    void aSurveyorReadsTheContactOfAnOwnEntry() {
        String subject = SurveyApi.newSubject();
        String entry = SurveyApi.assigned(subject);

        RestApi.get(SurveyApi.worker(subject), SurveyApi.ENTRIES + "/{id}/contact", entry)
                .then()
                .statusCode(200)
                .body("name", equalTo("王小兰"))
                .body("phone", equalTo("18012341999"))
                .body("address", equalTo("延安北路 1 号 2 单元"));
        assertThat(DatabaseRows.texts("select action from audit_entry where subject_id = ?", entry))
                .contains("SURVEY_CONTACT_READ");
    }

    @Test
    void anotherSurveyorDoesNotSeeTheEntry() {
        String entry = SurveyApi.assigned(SurveyApi.newSubject());
        TestTokens other = SurveyApi.worker(SurveyApi.newSubject());

        RestApi.get(other, SurveyApi.ENTRIES + "/{id}", entry).then().statusCode(404);
        RestApi.get(other, SurveyApi.ENTRIES + "/{id}/contact", entry).then().statusCode(404);
        SurveyApi.attempt(other, entry, SurveyApi.attempt("DONE")).then().statusCode(404);
    }

    @Test
    void afterTheClosureTheSurveyorDoesNotSeeTheEntry() {
        String subject = SurveyApi.newSubject();
        String entry = SurveyApi.assigned(subject);
        SurveyApi.step(SurveyApi.roundOf(entry), "closure", 2).then().statusCode(200);

        RestApi.get(SurveyApi.worker(subject), SurveyApi.ENTRIES + "/{id}/contact", entry)
                .then()
                .statusCode(404);
    }

    @Test
    void anOfficerOfAnotherCountySeesNoEntry() {
        String entry = SurveyApi.assigned(SurveyApi.newSubject());

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, SurveyApi.ENTRIES + "/{id}", entry)
                .then()
                .statusCode(404);
    }

    @Test
    void aReassignmentNeedsAReason() {
        String entry = SurveyApi.assigned(SurveyApi.newSubject());

        SurveyApi.assign(SurveyApi.roundOf(entry), entry, SurveyApi.newSubject(), null)
                .then()
                .statusCode(422);
    }

    @Test
    void theAssignmentsOfAnEntryAreKeptWithTheReason() {
        String first = SurveyApi.newSubject();
        String second = SurveyApi.newSubject();
        String entry = SurveyApi.assigned(first);
        SurveyApi.assign(SurveyApi.roundOf(entry), entry, second, "原入户人员休假")
                .then()
                .statusCode(200)
                .body("entries[0].surveyor", equalTo(second));

        RestApi.get(PLANNER, SurveyApi.ENTRIES + "/{id}/assignments", entry)
                .then()
                .statusCode(200)
                .body("assignments.surveyor", equalTo(List.of(first, second)))
                .body("assignments[0].endedAt", notNullValue())
                .body("assignments[1].reason", equalTo("原入户人员休假"));
    }

    @Test
    void theEntriesOfAMergedFileBelongToTheSurvivingOneUntilTheMergeIsUndone() {
        String entry = SurveyApi.assigned(SurveyApi.newSubject());
        String duplicate = SurveyApi.personOf(entry);
        String surviving = SurveyApi.person("652301");

        String merge = MergeApi.merge(surviving, duplicate);

        assertThat(SurveyApi.personOf(entry)).isEqualTo(surviving);
        MergeApi.undoBy(surviving, merge).then().statusCode(200);
        assertThat(SurveyApi.personOf(entry)).isEqualTo(duplicate);
    }
}
