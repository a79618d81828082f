// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.IntakeApi.OFFICER;
import static org.zhongfu.intake.IntakeApi.registerPerson;
import static org.zhongfu.intake.representative.RepresentativeApi.ADULT_BORN;
import static org.zhongfu.intake.representative.RepresentativeApi.CHILD_BORN;
import static org.zhongfu.intake.representative.RepresentativeApi.add;
import static org.zhongfu.intake.representative.RepresentativeApi.added;
import static org.zhongfu.intake.representative.RepresentativeApi.agent;
import static org.zhongfu.intake.representative.RepresentativeApi.byCourt;
import static org.zhongfu.intake.representative.RepresentativeApi.carer;
import static org.zhongfu.intake.representative.RepresentativeApi.document;
import static org.zhongfu.intake.representative.RepresentativeApi.parent;
import static org.zhongfu.intake.representative.RepresentativeApi.with;
import static org.zhongfu.intake.representative.RepresentativeApi.without;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Guardians, agents and carers are entered, or refused. */
@QuarkusTest
class RepresentativeQuarkusTest {

    private static final TestTokens AGENT_OF_COMMUNITY =
            TestTokens.as("community-agent").area("652301");

    @Test
    void aGuardianWithAFileIsEntered() {
        String child = registerPerson(CHILD_BORN);
        String mother = registerPerson(ADULT_BORN);

        add(OFFICER, child, parent(mother))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("personId", equalTo(child))
                .body("representativeId", equalTo(mother))
                .body("name", equalTo("王小兰"))
                .body("phone", equalTo("180****1999"))
                .body("kind", equalTo("GUARDIAN_OF_MINOR"))
                .body("scopes", equalTo(List.of("APPLY", "CONSENT", "RECEIVE_RESULTS", "VISIT_NOTICES")))
                .body("document.kind", equalTo("HOUSEHOLD_REGISTER"))
                .body("status", equalTo("VALID"))
                .body("inForce", equalTo(true));
    }

    @Test
    void theGuardianshipOfAMinorEndsBeforeTheEighteenthBirthday() {
        String child = registerPerson(CHILD_BORN);

        add(OFFICER, child, parent(registerPerson(ADULT_BORN)))
                .then()
                .statusCode(201)
                .body("validUntil", nullValue())
                .body("lastDay", equalTo("2033-05-31"));
    }

    @Test
    void somebodyWithoutAFileIsEnteredMasked() {
        String number = IntakeApi.newIdNumber("19700101");
        Map<String, Object> body =
                with(agent(), "other", Map.of("name", "买买提•艾力", "phone", "13912345678", "idNumber", number));

        add(OFFICER, registerPerson(ADULT_BORN), body)
                .then()
                .statusCode(201)
                .body("representativeId", nullValue())
                .body("name", equalTo("买买提·艾力"))
                .body("phone", equalTo("139****5678"))
                .body("documentType", equalTo("RESIDENT_ID"))
                .body("idNumber", equalTo(number.charAt(0) + "*".repeat(17)));
    }

    @Test
    void identifyingValuesAreStoredEncrypted() {
        String person = registerPerson(ADULT_BORN);

        added(person, agent());

        assertThat(DatabaseRows.texts(
                        "select representative::text from representative where person_id = ?::uuid", person))
                .hasSize(1)
                .noneMatch(row -> row.contains("13912345678") || row.contains("艾力") || row.contains("2020-17"));
    }

    @Test
    void aCarerNeedsNoDocument() {
        add(OFFICER, registerPerson("19400101"), carer())
                .then()
                .statusCode(201)
                .body("document", nullValue())
                .body("inForce", equalTo(true));
    }

    @Test
    void anEntryIsAudited() {
        String id = added(registerPerson(ADULT_BORN), agent());

        assertThat(RepresentativeApi.audited(id)).containsExactly("REPRESENTATIVE_ADDED REPRESENTATIVE -");
    }

    @Test
    void aRepeatedRequestAnswersTheSameEntry() {
        String person = registerPerson(ADULT_BORN);
        Map<String, Object> body = with(agent(), "clientReference", "desk-1-" + person);
        String first = added(person, body);

        add(OFFICER, person, body).then().statusCode(200).body("id", equalTo(first));
    }

    static Stream<Arguments> badForAChild() {
        Map<String, Object> carer = carer();
        return Stream.of(
                Arguments.of("agent of a child", agent(), 422, "kind"),
                Arguments.of("guardian of an adult", byCourt(""), 422, "kind"),
                Arguments.of(
                        "document of another kind",
                        with(parent(""), "document", document("POWER_OF_ATTORNEY")),
                        422,
                        "document.kind"),
                Arguments.of("guardian without document", without(parent(""), "document"), 422, "document"),
                Arguments.of(
                        "document of the future",
                        with(
                                parent(""),
                                "document",
                                Map.of("kind", "HOUSEHOLD_REGISTER", "issuer", "公安局", "issuedOn", "2099-01-01")),
                        422,
                        "document.issuedOn"),
                Arguments.of("carer who applies", with(carer, "scopes", List.of("APPLY")), 422, "scopes"),
                Arguments.of("no scope", with(carer, "scopes", List.of()), 400, "scopes"),
                Arguments.of("period backwards", with(carer, "validUntil", "2025-12-31"), 422, "validUntil"),
                Arguments.of("before the birth", with(carer, "validFrom", "2010-01-01"), 422, "validFrom"),
                Arguments.of("nobody", without(carer, "other"), 422, "representativeId"),
                Arguments.of("unknown relation", with(carer, "relation", "FRIEND"), 400, "relation"),
                Arguments.of(
                        "number that is none",
                        with(
                                carer,
                                "other",
                                Map.of("name", "李四", "phone", "13912345679", "idNumber", "652301198001010001")),
                        400,
                        "other.idNumber"),
                Arguments.of(
                        "unknown file",
                        with(without(carer, "other"), "representativeId", "01980000-0000-7000-8000-000000000000"),
                        422,
                        "representativeId"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badForAChild")
    void whatDoesNotFitIsRefusedAndNothingIsWritten(String what, Map<String, Object> body, int status, String field) {
        String child = registerPerson(CHILD_BORN);
        Map<String, Object> sent = "".equals(body.get("representativeId"))
                ? with(body, "representativeId", registerPerson(ADULT_BORN))
                : body;

        add(OFFICER, child, sent).then().statusCode(status).body("violations[0].field", equalTo(field));

        assertThat(RepresentativeApi.rows(child)).as(what).isZero();
    }

    @Test
    void aGuardianOfAMinorIsNotForAnAdult() {
        add(OFFICER, registerPerson(ADULT_BORN), parent(registerPerson("19600101")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("kind"))
                .body("violations[0].message", containsString("18 or older"));
    }

    @Test
    void anAgentWithoutLastDayIsRefused() {
        add(OFFICER, registerPerson(ADULT_BORN), without(agent(), "validUntil"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("validUntil"));
    }

    @Test
    void aMinorIsNoGuardian() {
        add(OFFICER, registerPerson(CHILD_BORN), parent(registerPerson("20080601")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("representativeId"))
                .body("violations[0].message", containsString("of full age"));
    }

    @Test
    void nobodyRepresentsThemselves() {
        String person = registerPerson(ADULT_BORN);

        add(OFFICER, person, byCourt(person))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("representativeId"));
    }

    @Test
    void nobodyRepresentsThemselvesByTheirNumberEither() {
        String number = IntakeApi.newIdNumber(ADULT_BORN);
        String person = RestApi.created(OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        Map<String, Object> body =
                with(agent(), "other", Map.of("name", "王小兰", "phone", "18012341999", "idNumber", number));

        add(OFFICER, person, body).then().statusCode(422).body("violations[0].field", equalTo("other.idNumber"));
    }

    @Test
    void aNumberThatHasAFileIsRefusedAndTheProbeIsAudited() {
        String number = IntakeApi.newIdNumber("19700101");
        String file = RestApi.created(OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        Map<String, Object> body =
                with(agent(), "other", Map.of("name", "王小兰", "phone", "18012341999", "idNumber", number));

        add(OFFICER, registerPerson(ADULT_BORN), body)
                .then()
                .statusCode(409)
                .body("detail", containsString("representativeId"));

        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome from audit_entry where subject_id = ? order by id", file))
                .contains("REPRESENTATIVE_REFUSED FOUND");
    }

    @Test
    void theSameRepresentativeInAnOverlappingPeriodIsRefused() {
        String person = registerPerson(ADULT_BORN);
        String first = added(person, agent());

        add(OFFICER, person, with(with(agent(), "validFrom", "2026-12-31"), "validUntil", "2027-12-31"))
                .then()
                .statusCode(409)
                .body("detail", containsString(first));
    }

    @Test
    void theSameRepresentativeInTheNextPeriodIsEntered() {
        String person = registerPerson(ADULT_BORN);
        added(person, agent());

        add(OFFICER, person, with(with(agent(), "validFrom", "2027-01-01"), "validUntil", "2027-12-31"))
                .then()
                .statusCode(201);
    }

    @Test
    void bothParentsAreEntered() {
        String child = registerPerson(CHILD_BORN);
        added(child, parent(registerPerson(ADULT_BORN)));

        added(child, parent(registerPerson("19790101")));

        RepresentativeApi.list(OFFICER, child).then().body("items", hasSize(2));
    }

    @Test
    void aCircleOfGuardiansIsRefused() {
        String grandfather = registerPerson("19400101");
        String father = registerPerson("19650101");
        String son = registerPerson("19900101");
        added(father, byCourt(grandfather));
        added(son, byCourt(father));

        add(OFFICER, grandfather, byCourt(son)).then().statusCode(409).body("detail", containsString("their own ward"));
    }

    @Test
    void twoGuardianshipsAtTheSameTimeCloseNoCircle() throws Exception {
        String father = registerPerson("19650101");
        String son = registerPerson("19900101");

        List<Integer> answers = Concurrently.run(
                List.of(() -> add(OFFICER, father, byCourt(son)).statusCode(), () -> add(OFFICER, son, byCourt(father))
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void withoutACommonDayThereIsNoCircle() {
        String father = registerPerson("19650101");
        String son = registerPerson("19900101");
        added(son, with(byCourt(father), "validUntil", "2021-12-31"));

        add(OFFICER, father, with(byCourt(son), "validFrom", "2022-01-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void theDeadRepresentNobody() {
        String child = registerPerson(CHILD_BORN);
        String mother = registerPerson(ADULT_BORN);
        RepresentativeApi.recordDeath(mother).then().statusCode(200);

        add(OFFICER, child, parent(mother)).then().statusCode(409);
    }

    @Test
    void theDeadAreRepresentedByNobody() {
        String person = registerPerson(ADULT_BORN);
        RepresentativeApi.recordDeath(person).then().statusCode(200);

        add(OFFICER, person, agent()).then().statusCode(409);
    }

    @Test
    void aPersonOfAnotherAreaIsNotFound() {
        add(IntakeApi.OTHER_AREA_OFFICER, registerPerson(ADULT_BORN), agent())
                .then()
                .statusCode(404);
    }

    @Test
    void aRepresentativeOfAnotherAreaIsRefusedLikeAnUnknownOne() {
        Map<String, Object> elsewhere = IntakeApi.personBody(IntakeApi.newIdNumber(ADULT_BORN));
        elsewhere.put("areaCode", "652302");
        String neighbour = RestApi.created(IntakeApi.PREFECTURE_OFFICER, "/api/v1/persons", elsewhere);

        add(OFFICER, registerPerson(CHILD_BORN), parent(neighbour))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("is not the id of a person you may see"));
    }

    @Test
    void communityAgentsReadAndDoNotEnter() {
        String person = registerPerson(ADULT_BORN);
        String id = added(person, agent());

        add(AGENT_OF_COMMUNITY, person, agent()).then().statusCode(403);
        RepresentativeApi.get(AGENT_OF_COMMUNITY, person, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("买买提·艾力"));
    }

    @Test
    void aWorkerWithoutAnOrderSeesNobody() {
        String person = registerPerson(ADULT_BORN);
        added(person, agent());

        RepresentativeApi.list(TestTokens.as("social-worker").area("652301").org("ORG"), person)
                .then()
                .statusCode(404);
    }

    @Test
    void plainValuesAreDisclosedForAPurposeAndAudited() {
        String person = registerPerson(ADULT_BORN);
        String id = added(person, agent());

        RestApi.as(OFFICER)
                .body(Map.of("purpose", "电话核实"))
                .post(RepresentativeApi.PATH + "/{id}/disclosures", person, id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("phone", equalTo("13912345678"));

        assertThat(RepresentativeApi.audited(id)).contains("REPRESENTATIVE_DISCLOSED REPRESENTATIVE 电话核实");
    }

    @Test
    void theValuesOfAFileAreDisclosedThere() {
        String child = registerPerson(CHILD_BORN);
        String mother = registerPerson(ADULT_BORN);
        String id = added(child, parent(mother));

        RestApi.as(OFFICER)
                .body(Map.of("purpose", "电话核实"))
                .post(RepresentativeApi.PATH + "/{id}/disclosures", child, id)
                .then()
                .statusCode(409)
                .body("detail", containsString(mother));
    }

    static Stream<Arguments> ages() {
        return Stream.of(
                Arguments.of("20150601", "GUARDIAN_CONSENT"),
                Arguments.of("20100601", "OWN_CONSENT_GUARDIAN_TOLD"),
                Arguments.of("19800101", "OWN_CONSENT"));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void theConsentThatIsNeededFollowsFromTheAge(String born, String requirement) {
        RestApi.get(OFFICER, "/api/v1/persons/{id}/consent-requirement", registerPerson(born))
                .then()
                .statusCode(200)
                .body("requirement", equalTo(requirement))
                .body("guardianMissing", equalTo(!requirement.equals("OWN_CONSENT")));
    }

    @Test
    void theGuardianWhoMayConsentIsNamed() {
        String child = registerPerson(CHILD_BORN);
        String id = added(child, parent(registerPerson(ADULT_BORN)));
        added(child, with(parent(registerPerson("19790101")), "scopes", List.of("APPLY")));

        RestApi.get(OFFICER, "/api/v1/persons/{id}/consent-requirement", child)
                .then()
                .body("guardians", equalTo(List.of(id)))
                .body("guardianMissing", equalTo(false));
    }
}
