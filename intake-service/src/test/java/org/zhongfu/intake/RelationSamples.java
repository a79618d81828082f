// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.intake.representative.RepresentativeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.Sample;

/**
 * Reads of those who act for a person and of those they live with, with the values as they were entered.
 *
 * @param file the file of the person
 */
record RelationSamples(CaseFile file) {

    private static final String AREA = "652301";
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};
    private static final String NUMBER = IntakeApi.newIdNumber("19700101");
    private static final String NAME = "买买提·艾力";
    private static final String PHONE = "13912345678";

    /** An agent without a file, whose entry was voided. */
    Sample representatives() {
        String entry = agent();
        String path = "/api/v1/persons/" + file.person() + "/representatives/" + entry;
        RestApi.done(RestApi.transition(
                IntakeApi.OFFICER,
                path + "/void",
                1,
                Map.of("reasonCode", "ENTERED_BY_MISTAKE", "note", CaseFile.TEXT)));
        return village(Sample.of(
                        "getRepresentative",
                        Map.of(
                                "RepresentativeView.name",
                                NAME,
                                "RepresentativeView.phone",
                                PHONE,
                                "RepresentativeView.idNumber",
                                NUMBER,
                                "RepresentativeView.relation",
                                "RELATIVE",
                                "RepresentativeView.reasonCode",
                                "ENTERED_BY_MISTAKE",
                                "RepresentativeView.note",
                                CaseFile.TEXT,
                                "RepresentationDocument.reference",
                                "2026-17",
                                "RepresentationDocument.issuer",
                                "昌吉市公证处"),
                        caller -> RestApi.get(caller, path))
                .by("social-worker", file.serving().worker()));
    }

    Sample disclosed() {
        String path = "/api/v1/persons/" + file.person() + "/representatives/" + agent() + "/disclosures";
        Sample sample = Sample.of(
                "discloseRepresentative",
                Map.of("DisclosedRepresentativeView.phone", PHONE, "DisclosedRepresentativeView.idNumber", NUMBER),
                caller -> RestApi.as(caller).body(Map.of("purpose", "电话核实")).post(path));
        for (String role : OFFICERS) {
            sample = sample.by(role, file.ofVillage(role));
        }
        return sample;
    }

    /** Those who are told of visits are shown to who makes them. */
    Sample contactCard() {
        RepresentativeApi.added(file.person(), RepresentativeApi.carer());
        return Sample.of(
                        "getContactCard",
                        Map.of(
                                "RepresentativeContact.name", "李四",
                                "RepresentativeContact.phone", "13912345679",
                                "RepresentativeContact.relation", "NEIGHBOUR"),
                        caller ->
                                RestApi.get(caller, "/api/v1/work-orders/" + file.serving().orderId + "/contact-card"))
                .by("social-worker", file.serving().worker())
                .by("coordinator", file.serving().coordinator());
    }

    /** A household that one of its members joined and left. */
    Sample household() {
        String id = CaseFile.household(IntakeApi.registerPerson("19520307"), IntakeApi.registerPerson("19530307"));
        String son = IntakeApi.registerPerson("19800307");
        String path = "/api/v1/households/" + id;
        Map<String, Object> joined =
                Map.of("personId", son, "relation", "SON", "joinedOn", "2024-05-01", "reasonCode", "MOVED_IN");
        RestApi.done(RestApi.transition(IntakeApi.OFFICER, path + "/join", 1, joined));
        Map<String, Object> left = Map.of("personId", son, "lastDay", "2025-12-31", "reasonCode", "MARRIAGE");
        RestApi.done(RestApi.transition(IntakeApi.OFFICER, path + "/leave", 2, left));
        return Sample.of(
                        "getHousehold",
                        Map.of(
                                "MemberView.name", CaseFile.NAME,
                                "MemberView.relation", "SON",
                                "MemberView.joinReason", "MOVED_IN",
                                "MemberView.leaveReason", "MARRIAGE"),
                        caller -> RestApi.get(caller, path))
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "community-agent");
    }

    private String agent() {
        Map<String, Object> body = new HashMap<>(RepresentativeApi.agent());
        body.put("other", Map.of("name", NAME, "phone", PHONE, "idNumber", NUMBER));
        body.put("scopes", List.of("APPLY"));
        body.put(
                "document",
                Map.of(
                        "kind",
                        "POWER_OF_ATTORNEY",
                        "reference",
                        "2026-17",
                        "issuer",
                        "昌吉市公证处",
                        "issuedOn",
                        "2026-01-01"));
        return RepresentativeApi.added(file.person(), body);
    }

    private Sample village(Sample sample) {
        Sample read = sample;
        for (String role : List.of("township-officer", "county-officer", "prefecture-officer", "community-agent")) {
            TestTokens caller = file.ofVillage(role);
            read = read.by(role, caller);
        }
        return read;
    }
}
