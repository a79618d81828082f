// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.intake.clock.CaseEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.Sample;

/**
 * Reads of applications and of what belongs to them, with the values as they were entered.
 *
 * @param file whose agency and village they are of
 */
record ApplicationSamples(CaseFile file) {

    private static final String PATH = "/api/v1/applications";
    private static final String REPRESENTATIVE_NUMBER = IntakeApi.newIdNumber("19700101");
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};

    /** An application of an agency, which was returned. */
    Sample ofAgency() {
        String idNumber = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(file.agency(), PATH, represented(idNumber));
        String similar = RestApi.created(file.agency(), PATH, CaseFile.application(file.village(), idNumber));
        returned(id);
        Map<String, Object> plain = plain(idNumber);
        plain.put("ApplicationView.similarApplications", similar);
        String org = file.serving().org;
        return Sample.of("getApplication", plain, caller -> RestApi.as(caller).get(PATH + "/{id}", id))
                .inArea(file.village(), OFFICERS)
                .inArea(file.village(), "community-agent")
                .by("agency", file.agency().sub(UUID.randomUUID()))
                .by("social-worker", TestTokens.as("social-worker").org(org).sub(UUID.randomUUID()))
                .by("sender", file.agency());
    }

    /** An application of the applicant themselves. */
    Sample ofApplicant() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String idNumber = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(applicant, PATH, represented(idNumber));
        returned(id);
        return Sample.of("getApplication", plain(idNumber), caller -> RestApi.as(caller)
                        .get(PATH + "/{id}", id))
                .by("applicant", applicant);
    }

    /** An application that somebody sends for the applicant. */
    private Map<String, Object> represented(String idNumber) {
        Map<String, Object> body = CaseFile.application(file.village(), idNumber);
        body.put(
                "representative",
                Map.of(
                        "name",
                        "买买提·艾力",
                        "phone",
                        "13912345678",
                        "idNumber",
                        REPRESENTATIVE_NUMBER,
                        "kind",
                        "AUTHORISED_AGENT",
                        "relation",
                        "RELATIVE"));
        return body;
    }

    private static Map<String, Object> plain(String idNumber) {
        Map<String, Object> plain = new HashMap<>();
        plain.put("ApplicantView.name", CaseFile.NAME);
        plain.put("ApplicantView.idNumber", idNumber);
        plain.put("ApplicantView.phone", CaseFile.PHONE);
        plain.put("ApplyingRepresentativeView.name", "买买提·艾力");
        plain.put("ApplyingRepresentativeView.phone", "13912345678");
        plain.put("ApplyingRepresentativeView.idNumber", REPRESENTATIVE_NUMBER);
        plain.put("ApplyingRepresentativeView.relation", "RELATIVE");
        plain.put("ApplicationView.description", "独居，行动不便");
        plain.put("ApplicationView.reason", CaseFile.TEXT);
        plain.put("ApplicationView.reasonCode", "INCOMPLETE");
        plain.put("ApplicationView.receipt", "");
        plain.put("ApplicationView.queryCode", "");
        return plain;
    }

    private static void returned(String id) {
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "return", 2, Map.of("reason", CaseFile.TEXT))
                .then()
                .statusCode(200);
    }

    /** Without a token; the query code is in this answer only. */
    Sample submission() {
        return Sample.of(
                        "submitApplication",
                        Map.of(
                                "ApplicationView.queryCode",
                                "",
                                "ApplicantView.name",
                                CaseFile.NAME,
                                "ApplicantView.phone",
                                CaseFile.PHONE,
                                "ApplicationView.description",
                                "独居，行动不便"),
                        caller -> RestApi.anonymous()
                                .body(IntakeApi.applicationBody())
                                .post(PATH))
                .by("anybody", file.agency());
    }

    Sample disclosed() {
        String idNumber = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(file.agency(), PATH, represented(idNumber));
        Map<String, Object> body = Map.of(
                "purpose",
                "电话核实",
                "fields",
                List.of("ID_NUMBER", "PHONE", "ADDRESS", "DESCRIPTION", "REPRESENTATIVE_PHONE"));
        return Sample.of(
                        "discloseApplication",
                        Map.of(
                                "DisclosedApplicationView.idNumber",
                                idNumber,
                                "DisclosedApplicationView.phone",
                                CaseFile.PHONE,
                                "DisclosedApplicationView.address",
                                "延安北路 1 号 2 单元",
                                "DisclosedApplicationView.description",
                                "独居，行动不便",
                                "DisclosedApplicationView.representativePhone",
                                "13912345678"),
                        caller -> RestApi.as(caller).body(body).post(PATH + "/{id}/disclosures", id))
                .inArea(file.village(), OFFICERS);
    }

    /** With receipt number and query code. */
    Sample progress() {
        JsonPath sent = RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        returned(sent.getString("id"));
        return Sample.of(
                        "readApplicationProgress",
                        Map.of("ProgressView.reason", CaseFile.TEXT, "ProgressView.receipt", sent.getString("receipt")),
                        caller -> RestApi.anonymous()
                                .queryParam("receipt", sent.getString("receipt"))
                                .queryParam("code", sent.getString("queryCode"))
                                .get("/api/v1/public/applications/progress"))
                .by("anybody", file.agency());
    }

    /** A stage that was prolonged, and is paused because the application was returned. */
    Sample clocks(CaseEvents cases) {
        String id = RestApi.created(
                file.agency(), PATH, CaseFile.application(file.village(), IntakeApi.newIdNumber("19520307")));
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        cases.deliverOf(id);
        Map<String, Object> running = RestApi.as(IntakeApi.OFFICER)
                .queryParam("applicationId", id)
                .get("/api/v1/clocks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.state == 'RUNNING' }");
        RestApi.transition(
                        IntakeApi.OFFICER,
                        "/api/v1/clocks/{id}/prolongation",
                        Long.parseLong(running.get("version").toString()),
                        Map.of("workingDays", 2, "reason", CaseFile.TEXT),
                        running.get("id"))
                .then()
                .statusCode(200);
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "return", 2, Map.of("reason", "请补充户口簿"))
                .then()
                .statusCode(200);
        cases.deliverOf(id);
        return Sample.of(
                        "listClocks",
                        Map.of(
                                "ClockView.prolongReason",
                                CaseFile.TEXT,
                                "ClockView.pauseReason",
                                "RETURNED_TO_APPLICANT"),
                        caller -> RestApi.as(caller)
                                .queryParam("applicationId", id)
                                .get("/api/v1/clocks"))
                .inArea(file.village(), OFFICERS)
                .inArea(file.village(), "auditor");
    }

    Sample notice() {
        String id = RestApi.created(
                TestTokens.as("prefecture-officer").area("652300"),
                "/api/v1/working-calendar/notices",
                Map.of(
                        "areaCode",
                        "652398",
                        "year",
                        2033,
                        "holidays",
                        List.of("2033-07-15"),
                        "workdays",
                        List.of(),
                        "source",
                        "关于放假安排的通知",
                        "reason",
                        CaseFile.TEXT));
        return Sample.of("getCalendarNotice", Map.of("CalendarNoticeView.reason", CaseFile.TEXT), caller -> RestApi.as(
                                caller)
                        .get("/api/v1/working-calendar/notices/{id}", id))
                .inArea("652301", OFFICERS)
                .inArea("652301", "auditor", "coordinator", "system-admin");
    }
}
