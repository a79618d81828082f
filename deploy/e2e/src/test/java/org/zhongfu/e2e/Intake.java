// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.SampleUsers;

/** Enters persons through the public API, from the application to a need that waits for a provider. */
final class Intake {

    private final Steps steps;
    private final SampleUsers users = SampleUsers.load();

    Intake(Steps steps) {
        this.steps = steps;
    }

    /**
     * A person in special hardship.
     *
     * @param failedItems how many of the six self-care items the person cannot do
     */
    record Applicant(String name, String idNumber, String areaCode, int failedItems) {}

    /** Enters everything from the application to the assessment; returns the id of the person. */
    String person(Applicant applicant, String item) {
        Answer application = steps.created(
                users.townshipOfficer(),
                "/applications",
                Map.of(
                        "channel",
                        "DESK",
                        "areaCode",
                        applicant.areaCode(),
                        "applicant",
                        Map.of("name", applicant.name(), "idNumber", applicant.idNumber()),
                        "requestedItems",
                        List.of(item),
                        "consentToVerification",
                        true));
        String path = "/applications/" + application.id();
        Answer received = steps.posted(users.townshipOfficer(), path + "/reception", Map.of(), application.tag());
        String personId = steps.posted(
                        users.countyOfficer(),
                        path + "/acceptance",
                        Map.of(
                                "person",
                                Map.of(
                                        "name",
                                        applicant.name(),
                                        "idNumber",
                                        applicant.idNumber(),
                                        "address",
                                        "昌吉市建国路 1 号",
                                        "areaCode",
                                        applicant.areaCode(),
                                        "point",
                                        Map.of("latitude", 44.0123, "longitude", 87.3045))),
                        received.tag())
                .body()
                .path("personId")
                .asText();
        steps.created(
                users.countyOfficer(),
                "/persons/" + personId + "/evidence",
                Map.of(
                        "type",
                        "STATUTORY_CONFIRMATION",
                        "assistanceCategory",
                        "SPECIAL_HARDSHIP",
                        "issuer",
                        "昌吉市民政局",
                        "validFrom",
                        Today.DAY.toString()));
        steps.created(
                users.workers().getFirst().actor(),
                "/assessments",
                Map.of(
                        "personId",
                        personId,
                        "instrument",
                        "SELF_CARE_6",
                        "instrumentVersion",
                        1,
                        "answers",
                        answers(applicant.failedItems())));
        return personId;
    }

    private static Map<String, String> answers(int failedItems) {
        Map<String, String> answers = new TreeMap<>();
        for (String item : List.of("BATHING", "INDOOR_WALKING", "TOILETING", "BED_TRANSFER", "DRESSING", "EATING")) {
            answers.put(item, answers.size() < failedItems ? "FAIL" : "PASS");
        }
        return answers;
    }

    /** Enters and confirms a need of this week. */
    String need(String personId, String item, int units, List<String> preferences) {
        Answer need = steps.created(
                users.workers().getFirst().actor(),
                "/needs",
                Map.of(
                        "personId",
                        personId,
                        "serviceItem",
                        item,
                        "units",
                        units,
                        "periodFrom",
                        Today.DAY.toString(),
                        "periodTo",
                        Today.DAY.plusDays(6).toString(),
                        "preferences",
                        preferences));
        steps.posted(users.countyOfficer(), "/needs/" + need.id() + "/confirmation", Map.of(), need.tag());
        return need.id();
    }
}
