// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.IntakeApi.OFFICER;
import static org.zhongfu.intake.IntakeApi.registerPerson;
import static org.zhongfu.intake.representative.RepresentativeApi.ADULT_BORN;
import static org.zhongfu.intake.representative.RepresentativeApi.CHILD_BORN;
import static org.zhongfu.intake.representative.RepresentativeApi.MISTAKE;
import static org.zhongfu.intake.representative.RepresentativeApi.REVOKED;
import static org.zhongfu.intake.representative.RepresentativeApi.added;
import static org.zhongfu.intake.representative.RepresentativeApi.agent;
import static org.zhongfu.intake.representative.RepresentativeApi.byCourt;
import static org.zhongfu.intake.representative.RepresentativeApi.end;
import static org.zhongfu.intake.representative.RepresentativeApi.get;
import static org.zhongfu.intake.representative.RepresentativeApi.parent;
import static org.zhongfu.intake.representative.RepresentativeApi.recordDeath;
import static org.zhongfu.intake.representative.RepresentativeApi.revokeDeath;
import static org.zhongfu.intake.representative.RepresentativeApi.voidBy;
import static org.zhongfu.intake.representative.RepresentativeApi.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.RestApi;

/** The end of a guardianship: by an officer, by a death; and what a merge of files does to it. */
@QuarkusTest
class RepresentativeLifeQuarkusTest {

    private String child;
    private String mother;
    private String id;

    @BeforeEach
    void guardianship() {
        child = registerPerson(CHILD_BORN);
        mother = registerPerson(ADULT_BORN);
        id = added(child, parent(mother));
    }

    @Test
    void anEndedGuardianshipIsNotInForceAfterItsLastDay() {
        end(OFFICER, child, id, 1, REVOKED)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ENDED"))
                .body("lastDay", equalTo("2026-03-31"))
                .body("reasonCode", equalTo("GUARDIAN_REVOKED"))
                .body("note", equalTo("法院已撤销"))
                .body("inForce", equalTo(false));
    }

    @Test
    void anEndIsAudited() {
        end(OFFICER, child, id, 1, REVOKED).then().statusCode(200);

        assertThat(RepresentativeApi.audited(id)).contains("REPRESENTATIVE_ENDED REPRESENTATIVE GUARDIAN_REVOKED");
    }

    @Test
    void anEndOfTheFutureLeavesItInForceToday() {
        end(OFFICER, child, id, 1, with(REVOKED, "lastDay", "2032-12-31"))
                .then()
                .statusCode(200)
                .body("inForce", equalTo(true));
    }

    @Test
    void anEndBeforeTheFirstDayIsRefused() {
        end(OFFICER, child, id, 1, with(REVOKED, "lastDay", "2019-12-31"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("lastDay"));
    }

    @Test
    void anEndAfterTheEighteenthBirthdayIsRefused() {
        end(OFFICER, child, id, 1, with(REVOKED, "lastDay", "2034-01-01"))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("is not before the last day"));
    }

    @Test
    void anotherReasonNeedsANote() {
        end(OFFICER, child, id, 1, Map.of("lastDay", "2026-03-31", "reasonCode", "OTHER"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("note"));
    }

    @Test
    void theDeathOfAGuardianWithAFileIsRecordedThere() {
        end(OFFICER, child, id, 1, Map.of("lastDay", "2026-03-31", "reasonCode", "REPRESENTATIVE_DECEASED"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reasonCode"));
    }

    @Test
    void aVoidedGuardianshipWasNeverInForce() {
        voidBy(OFFICER, child, id, 1, MISTAKE)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("inForce", equalTo(false));
    }

    @Test
    void whatWasVoidedIsNotEnded() {
        voidBy(OFFICER, child, id, 1, MISTAKE).then().statusCode(200);

        end(OFFICER, child, id, 2, REVOKED)
                .then()
                .statusCode(409)
                .body("detail", containsString("This state is final"));
    }

    @Test
    void whatWasVoidedDoesNotStandInTheWay() {
        voidBy(OFFICER, child, id, 1, MISTAKE).then().statusCode(200);

        RepresentativeApi.add(OFFICER, child, parent(mother)).then().statusCode(201);
    }

    @Test
    void aVersionThatWasNotReadIsRefused() {
        end(OFFICER, child, id, 1, REVOKED).then().statusCode(200);

        voidBy(OFFICER, child, id, 1, MISTAKE).then().statusCode(412);
    }

    @Test
    void anotherAreaEndsNothing() {
        end(IntakeApi.OTHER_AREA_OFFICER, child, id, 1, REVOKED).then().statusCode(404);
    }

    @Test
    void theHistoryShowsWhoEndedItAndWithholdsTheNote() {
        end(OFFICER, child, id, 1, REVOKED).then().statusCode(200);

        RestApi.get(OFFICER, RepresentativeApi.PATH + "/{id}/history", child, id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].changes.field", hasItem("lastDay"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("ENDED"))
                .body("items[1].changes.find { it.field == 'note' }.withheld", equalTo(true));
    }

    @Test
    void theDeathOfTheGuardianEndsIt() {
        recordDeath(mother).then().statusCode(200);

        get(OFFICER, child, id)
                .then()
                .body("status", equalTo("ENDED"))
                .body("lastDay", equalTo("2026-01-10"))
                .body("reasonCode", equalTo("REPRESENTATIVE_DECEASED"));
    }

    @Test
    void theDeathOfTheWardEndsIt() {
        recordDeath(child).then().statusCode(200);

        get(OFFICER, child, id).then().body("status", equalTo("ENDED")).body("reasonCode", equalTo("PERSON_DECEASED"));
    }

    @Test
    void anEarlierEndStaysAsItIsWhenTheGuardianDies() {
        end(OFFICER, child, id, 1, with(REVOKED, "lastDay", "2025-12-31"))
                .then()
                .statusCode(200);
        recordDeath(mother).then().statusCode(200);

        get(OFFICER, child, id)
                .then()
                .body("lastDay", equalTo("2025-12-31"))
                .body("reasonCode", equalTo("GUARDIAN_REVOKED"));
    }

    @Test
    void aRevokedDeathRestoresTheGuardianship() {
        recordDeath(mother).then().statusCode(200);
        revokeDeath(mother).then().statusCode(200);

        get(OFFICER, child, id)
                .then()
                .body("status", equalTo("VALID"))
                .body("reasonCode", nullValue())
                .body("lastDay", equalTo("2033-05-31"))
                .body("inForce", equalTo(true));
    }

    @Test
    void aFileWithAGuardianIsNotVoided() {
        RestApi.transition(
                        IntakeApi.PREFECTURE_OFFICER,
                        "/api/v1/persons/{id}/void",
                        1,
                        Map.of("reasonCode", "TRIAL_ENTRY", "explanation", "测试"),
                        child)
                .then()
                .statusCode(409)
                .body("detail", containsString(id));
    }

    @Test
    void theGuardianshipFollowsTheFileOfTheGuardianThroughAMergeAndBack() {
        String surviving = registerPerson("19800102");
        String merge = MergeApi.merge(surviving, mother);
        get(OFFICER, child, id).then().body("representativeId", equalTo(surviving));

        MergeApi.undoBy(surviving, merge).then().statusCode(200);

        get(OFFICER, child, id).then().body("representativeId", equalTo(mother));
    }

    @Test
    void theGuardianshipFollowsTheFileOfTheWardThroughAMergeAndBack() {
        String surviving = registerPerson("20150602");
        String merge = MergeApi.merge(surviving, child);
        get(OFFICER, surviving, id).then().statusCode(200);

        MergeApi.undoBy(surviving, merge).then().statusCode(200);

        get(OFFICER, child, id).then().statusCode(200);
        get(OFFICER, surviving, id).then().statusCode(404);
    }

    @Test
    void aGuardianAndTheirWardAreNotMerged() {
        MergeApi.approveProposed(mother, child).then().statusCode(409).body("detail", containsString(id));
    }

    @Test
    void filesThatWouldCloseACircleAsOneAreNotMerged() {
        String father = registerPerson("19650101");
        String son = registerPerson("19900101");
        String sonAgain = registerPerson("19900102");
        added(son, byCourt(father));
        added(father, byCourt(sonAgain));

        MergeApi.approveProposed(son, sonAgain).then().statusCode(409).body("detail", containsString("As one person"));
    }

    @Test
    void anEntryOfSomebodyWithoutAFileIsListedByState() {
        String person = registerPerson(ADULT_BORN);
        String kept = added(person, agent());
        voidBy(OFFICER, person, added(person, RepresentativeApi.carer()), 1, MISTAKE)
                .then()
                .statusCode(200);

        RestApi.get(OFFICER, RepresentativeApi.PATH + "?status=VALID", person)
                .then()
                .body("items.id", equalTo(List.of(kept)));
    }
}
