// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.Sample;

/**
 * Reads of a person's file and of what belongs to it, with the values as they were entered.
 *
 * @param file the file
 */
record PersonSamples(CaseFile file) {

    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};
    private static final TestTokens SECOND_OFFICER =
            TestTokens.as("county-officer").area("652301").sub("second officer");

    Sample ofFile() {
        return agency(served(sample("getPerson", inFile(), "/api/v1/persons/" + file.person()))
                .by("community-agent", file.ofVillage("community-agent")));
    }

    Sample listed() {
        return agency(served(sample("listPersons", inFile(), "/api/v1/persons"))
                .by("community-agent", file.ofVillage("community-agent")));
    }

    private Map<String, Object> inFile() {
        Map<String, Object> plain = new HashMap<>();
        plain.put("PersonView.name", CaseFile.NAME);
        plain.put("PersonView.idNumber", file.idNumber());
        plain.put("PersonView.phone", CaseFile.PHONE);
        plain.put("PersonView.sex", "MALE".equals(sex()) ? "MALE" : "FEMALE");
        plain.put("PersonView.birthDate", "1952-03-07");
        plain.put("PersonView.age", "7");
        plain.put("PersonView.groups", "SEVERE_DISABILITY");
        plain.put("GroupMembership.code", "SEVERE_DISABILITY");
        plain.put("PersonView.entranceNote", "二单元门铃坏，请敲窗");
        plain.put("PersonView.hazards", "DOG");
        plain.put("CoarsePlace.latitude", "44.014321");
        plain.put("CoarsePlace.longitude", "87.308765");
        plain.put("EmergencyContact.name", "买买提·艾力");
        plain.put("EmergencyContact.phone", "13912345678");
        plain.put("EmergencyContact.relation", "GUARDIAN");
        return plain;
    }

    /** By the 17th digit of the number. */
    private String sex() {
        return file.idNumber().charAt(16) % 2 == 1 ? "MALE" : "FEMALE";
    }

    Sample ofDeceased() {
        String person = IntakeApi.registerPerson("19520307");
        RestApi.transition(
                        IntakeApi.OFFICER,
                        "/api/v1/persons/{id}/death",
                        1,
                        Map.of("diedOn", "2026-01-02", "source", "MEDICAL_CERTIFICATE", "note", CaseFile.TEXT),
                        person)
                .then()
                .statusCode(200);
        return sample(
                        "getPerson",
                        Map.of(
                                "DeathView.diedOn", "2026-01-02",
                                "DeathView.source", "MEDICAL_CERTIFICATE",
                                "DeathView.note", CaseFile.TEXT),
                        "/api/v1/persons/" + person)
                .inArea("652301", OFFICERS)
                .inArea("652301", "community-agent");
    }

    Sample ofVoided() {
        String person = IntakeApi.registerPerson("19520307");
        RestApi.transition(
                        SECOND_OFFICER,
                        "/api/v1/persons/{id}/void",
                        1,
                        Map.of("reasonCode", "WRONG_ID_NUMBER", "explanation", CaseFile.TEXT),
                        person)
                .then()
                .statusCode(200);
        return sample(
                        "getPerson",
                        Map.of("VoidView.reasonCode", "WRONG_ID_NUMBER", "VoidView.explanation", CaseFile.TEXT),
                        "/api/v1/persons/" + person)
                .inArea("652301", OFFICERS);
    }

    Sample disclosed() {
        Map<String, Object> body =
                Map.of("purpose", "电话核实", "fields", List.of("ID_NUMBER", "PHONE", "ADDRESS", "POINT"));
        return officers(Sample.of(
                "disclosePersonIdentity",
                Map.of(
                        "DisclosedIdentityView.idNumber", file.idNumber(),
                        "DisclosedIdentityView.phone", CaseFile.PHONE,
                        "DisclosedIdentityView.address", "延安北路 1 号 2 单元",
                        "Place.latitude", "44.014321",
                        "Place.longitude", "87.308765"),
                caller -> RestApi.as(caller)
                        .body(body)
                        .post("/api/v1/persons/{id}/disclosures-of-identity", file.person())));
    }

    Sample history() {
        String person = IntakeApi.registerPerson("19520307");
        RestApi.as(SECOND_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "王晓兰"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
        return sample(
                        "getPersonHistory",
                        Map.of(
                                "HistoryEntry.actor", "second officer",
                                "HistoryEntry.actorRoles", "county-officer",
                                "FieldChange.from", CaseFile.NAME,
                                "FieldChange.to", "王晓兰"),
                        "/api/v1/persons/" + person + "/history")
                .inArea("652301", OFFICERS);
    }

    Sample merges() {
        String person = IntakeApi.registerPerson("19520307");
        String path = "/api/v1/persons/" + person + "/merges";
        String merge = RestApi.create(
                        IntakeApi.OFFICER,
                        path,
                        Map.of("duplicateId", IntakeApi.registerPerson("19520307"), "reason", CaseFile.TEXT))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        RestApi.transition(SECOND_OFFICER, path + "/{id}/reject", 1, Map.of("reason", CaseFile.TEXT), merge)
                .then()
                .statusCode(200);
        return sample(
                        "listPersonMerges",
                        Map.of(
                                "PersonMergeView.reason",
                                CaseFile.TEXT,
                                "PersonMergeView.decisionReason",
                                CaseFile.TEXT),
                        path)
                .inArea("652301", OFFICERS);
    }

    Sample contactCard() {
        return members(sample(
                "getContactCard",
                Map.of(
                        "ContactCardView.name", CaseFile.NAME,
                        "ContactCardView.phone", CaseFile.PHONE,
                        "ContactCardView.address", "延安北路 1 号 2 单元",
                        "ContactCardView.entranceNote", "二单元门铃坏，请敲窗",
                        "ContactCardView.wishes", "HALAL",
                        "ContactCardView.hazards", "DOG",
                        "LabelledCode.code", "DOG",
                        "Place.latitude", "44.014321",
                        "EmergencyContact.name", "买买提·艾力",
                        "EmergencyContact.phone", "13912345678"),
                "/api/v1/work-orders/" + file.serving().orderId + "/contact-card"));
    }

    Sample assessment() {
        return worker(officers(sample(
                "getAssessment",
                Map.of(
                        "AssessmentView.answers", "FAIL",
                        "AssessmentView.score", 6,
                        "AssessmentView.level", "FULL_CARE",
                        "AssessmentView.levelOfScore", "FULL_CARE",
                        "AssessmentGroupScore.score", 6,
                        "AssessmentView.computation", "6"),
                "/api/v1/assessments/" + CaseFile.assess(file.person()))));
    }

    Sample evidence() {
        return worker(officers(sample(
                "listEvidence",
                Map.of(
                        "EvidenceView.type",
                        "DISABILITY_CERTIFICATE",
                        "EvidenceView.disabilityType",
                        4,
                        "EvidenceView.disabilityLevel",
                        1,
                        "EvidenceView.assistanceCategory",
                        "MINIMUM_LIVING",
                        "EvidenceView.livingAlone",
                        true,
                        "EvidenceView.issuer",
                        CaseFile.TEXT,
                        "EvidenceView.reasonCode",
                        "LEFT_ASSISTANCE"),
                "/api/v1/persons/" + file.person() + "/evidence")));
    }

    /** Ends a piece, whose reason is then in the list of the evidence too. */
    Sample evidenceVersions() {
        String piece = CaseFile.disability(file.person());
        String path = "/api/v1/persons/" + file.person() + "/evidence/" + piece;
        RestApi.transition(
                        SECOND_OFFICER,
                        path + "/end",
                        1,
                        Map.of("lastDay", "2026-03-31", "reasonCode", "LEFT_ASSISTANCE", "note", CaseFile.TEXT))
                .then()
                .statusCode(200);
        return worker(officers(sample(
                "listEvidenceVersions",
                Map.of(
                        "EvidenceVersionView.type",
                        "DISABILITY_CERTIFICATE",
                        "EvidenceVersionView.disabilityType",
                        4,
                        "EvidenceVersionView.disabilityLevel",
                        1,
                        "EvidenceVersionView.issuer",
                        CaseFile.TEXT,
                        "EvidenceVersionView.reasonCode",
                        "LEFT_ASSISTANCE",
                        "EvidenceVersionView.note",
                        CaseFile.TEXT,
                        "EvidenceVersionView.recordedBy",
                        "second officer"),
                path + "/versions")));
    }

    Sample need() {
        return worker(officers(sample(
                "getNeed",
                Map.of(
                        "NeedView.preferences", "FEMALE_WORKER",
                        "NeedView.primaryGroup", "SEVERE_DISABILITY",
                        "NeedView.reason", CaseFile.TEXT,
                        "NeedView.reasonCode", "NO_LONGER_NEEDED"),
                "/api/v1/needs/" + file.need())));
    }

    Sample ledger() {
        return worker(officers(sample(
                        "readLedger",
                        Map.of(
                                "LedgerEntryView.personName",
                                CaseFile.NAME,
                                "LedgerEntryView.groups",
                                "SEVERE_DISABILITY"),
                        "/api/v1/ledger"))
                .by("community-agent", file.ofVillage("community-agent")));
    }

    Sample duplicates() {
        IntakeApi.registerPerson("19510203");
        IntakeApi.registerPerson("19510203");
        return sample(
                        "listPersonDuplicates",
                        Map.of("PossibleDuplicateView.reasonCode", "SAME_NAME_AND_BIRTH_DATE"),
                        "/api/v1/persons/duplicates")
                .inArea("652301", OFFICERS);
    }

    private static Sample sample(String operation, Map<String, Object> plain, String path) {
        Function<TestTokens, Response> read = caller -> RestApi.as(caller).get(path);
        return Sample.of(operation, plain, read);
    }

    private Sample agency(Sample sample) {
        return sample.by("agency", file.agency());
    }

    private Sample served(Sample sample) {
        return members(officers(sample));
    }

    private Sample members(Sample sample) {
        return worker(sample).by("coordinator", file.serving().coordinator());
    }

    private Sample worker(Sample sample) {
        return sample.by("social-worker", file.serving().worker());
    }

    private Sample officers(Sample sample) {
        Sample read = sample;
        for (String role : OFFICERS) {
            read = read.by(role, file.ofVillage(role));
        }
        return read;
    }
}
