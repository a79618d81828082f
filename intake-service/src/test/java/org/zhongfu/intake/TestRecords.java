// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.intake.application.SubmitApplicationRequest;
import org.zhongfu.intake.assessment.AssessPersonRequest;
import org.zhongfu.intake.calendar.EnterCalendarNoticeRequest;
import org.zhongfu.intake.evidence.AddEvidenceRequest;
import org.zhongfu.intake.merge.ProposeMergeRequest;
import org.zhongfu.intake.need.RegisterNeedRequest;
import org.zhongfu.intake.outcome.OutcomeApi;
import org.zhongfu.intake.outcome.RecordOutcomeRequest;
import org.zhongfu.intake.person.RegisterPersonRequest;
import org.zhongfu.intake.publicity.PublicityApi;
import org.zhongfu.intake.publicity.RecordPublicityRequest;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.creation.CreatedRecord;
import org.zhongfu.testkit.creation.FieldChange;

/** The kinds of records intake creates. */
enum TestRecords implements CreatedRecord {
    APPLICATION("/api/v1/applications", "application", SubmitApplicationRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> body = IntakeApi.applicationBody();
            body.put(
                    "representative",
                    Map.of(
                            "name", "王建军",
                            "phone", "13812345670",
                            "documentType", "HOUSEHOLD_REGISTER",
                            "idNumber", "652301195203070024",
                            "kind", "AUTHORISED_AGENT",
                            "relation", "CHILD"));
            return body;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("channel", "DESK"),
                    FieldChange.of("areaCode", "652301001"),
                    FieldChange.of("applicant.name", "李四"),
                    FieldChange.of("applicant.documentType", "PASSPORT"),
                    FieldChange.of("applicant.idNumber", "652301195203070024"),
                    FieldChange.of("applicant.phone", "13912345678"),
                    FieldChange.of("representative.name", "王建国"),
                    FieldChange.of("representative.phone", "13912345670"),
                    FieldChange.of("representative.documentType", "RESIDENT_ID"),
                    FieldChange.to("representative.idNumber", () -> IntakeApi.newIdNumber("19800101")),
                    FieldChange.of("representative.kind", "GUARDIAN_OF_ADULT"),
                    FieldChange.of("representative.relation", "RELATIVE"),
                    FieldChange.of("address", "北京南路 2 号"),
                    FieldChange.of("requestedItems[0]", "HOME_CLEANING"),
                    FieldChange.of("requestedItems[1]", "HOME_CLEANING"),
                    FieldChange.of("description", "另一件事"));
        }

        @Override
        public Set<String> fieldsOfOneValue() {
            return Set.of("consentToVerification");
        }
    },
    PERSON("/api/v1/persons", "person", RegisterPersonRequest.class) {
        @Override
        public Map<String, Object> body() {
            return IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("name", "李四"),
                    FieldChange.of("documentType", "HOUSEHOLD_REGISTER"),
                    FieldChange.to("idNumber", () -> IntakeApi.newIdNumber("19520308")),
                    FieldChange.of("sex", "MALE"),
                    FieldChange.of("birthDate", "1952-03-07"),
                    FieldChange.of("phone", "13912345678"),
                    FieldChange.of("address", "北京南路 2 号"),
                    FieldChange.of("areaCode", "652301001"),
                    FieldChange.of("point.latitude", 44.02),
                    FieldChange.of("point.longitude", 87.31));
        }

        /** A resident ID card has no issuing country. */
        @Override
        public Set<String> fieldsOfOneValue() {
            return Set.of("issuingCountry");
        }
    },
    EVIDENCE("/api/v1/persons/{personId}/evidence", "evidence", AddEvidenceRequest.class) {
        @Override
        public Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "personId",
                    IntakeApi.registerPerson("19520307"),
                    "type",
                    "DISABILITY_CERTIFICATE",
                    "disabilityType",
                    4,
                    "disabilityLevel",
                    1,
                    "validFrom",
                    "2024-01-01",
                    "issuer",
                    "昌吉市残联"));
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("personId", () -> IntakeApi.registerPerson("19520307")),
                    FieldChange.of("type", "MEDICAL_EVIDENCE"),
                    FieldChange.of("assistanceCategory", "SPECIAL_HARDSHIP"),
                    FieldChange.of("disabilityType", 5),
                    FieldChange.of("disabilityLevel", 4),
                    FieldChange.of("livingAlone", true),
                    FieldChange.of("validFrom", "2024-02-01"),
                    FieldChange.of("validUntil", "2025-02-01"),
                    FieldChange.of("issuer", "阜康市残联"));
        }
    },
    ASSESSMENT("/api/v1/assessments", "assessment", AssessPersonRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> answers = new HashMap<>();
            List.of("EATING", "DRESSING", "BED_TRANSFER", "TOILETING", "INDOOR_WALKING", "BATHING")
                    .forEach(item -> answers.put(item, "PASS"));
            return new HashMap<>(Map.of(
                    "personId",
                    IntakeApi.registerPerson("19520307"),
                    "instrument",
                    "SELF_CARE_6",
                    "instrumentVersion",
                    1,
                    "answers",
                    answers));
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("personId", () -> IntakeApi.registerPerson("19520307")),
                    FieldChange.of("answers.EATING", "FAIL"));
        }

        /** Other instruments have other items; the version is the only one, and the instrument has no circumstances. */
        @Override
        public Set<String> fieldsOfOneValue() {
            return Set.of("instrument", "instrumentVersion", "circumstances[]");
        }
    },
    NEED("/api/v1/needs", "need", RegisterNeedRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> body = IntakeApi.needBody(IntakeApi.registerPerson("19520307"));
            body.put("preferences", List.of("FEMALE_WORKER"));
            return body;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("personId", () -> IntakeApi.registerPerson("19520307")),
                    FieldChange.of("applicationId", "01932b5e-7c00-7000-8000-00000000000a"),
                    FieldChange.of("serviceItem", "HOME_CLEANING"),
                    FieldChange.of("units", 5),
                    FieldChange.of("periodFrom", "2026-02-01"),
                    FieldChange.of("periodTo", "2026-11-30"),
                    FieldChange.of("preferences[0]", "LANGUAGE_UG"),
                    FieldChange.of("preferences[1]", "LANGUAGE_UG"),
                    FieldChange.of("requestedAt", "2026-01-01T00:00:00Z"));
        }
    },
    OUTCOME("/api/v1/outcomes", "outcome", RecordOutcomeRequest.class) {
        @Override
        public Map<String, Object> body() {
            return OutcomeApi.employment(IntakeApi.registerPerson("19850307"), 10);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("personId", () -> IntakeApi.registerPerson("19850307")),
                    FieldChange.of("kind", "INCLUSION"),
                    FieldChange.of("startedOn", "2026-01-01"),
                    FieldChange.of("employerKind", "COOPERATIVE"),
                    FieldChange.of("groupId", "01932b5e-7c00-7000-8000-00000000000a"),
                    FieldChange.of("consentOn", "2026-01-01"),
                    FieldChange.of("evidence", "另一份材料"));
        }
    },
    PUBLICITY("/api/v1/publicity-events", "publicity", RecordPublicityRequest.class) {
        @Override
        public Map<String, Object> body() {
            return PublicityApi.body("652301");
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("event.areaCode", "652301001"),
                    FieldChange.of("event.form", "BROADCAST"),
                    FieldChange.of("event.heldOn", "2026-01-01"),
                    FieldChange.of("event.place", "另一地点"),
                    FieldChange.of("event.topic", "另一主题"),
                    FieldChange.of("event.reach", 61),
                    FieldChange.of("event.evidence", "另一份材料"));
        }
    },
    CALENDAR_NOTICE("/api/v1/working-calendar/notices", "calendar_notice", EnterCalendarNoticeRequest.class) {
        @Override
        public Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "areaCode",
                    "652399",
                    "year",
                    2031,
                    "holidays",
                    List.of("2031-07-15"),
                    "workdays",
                    List.of("2031-07-19"),
                    "source",
                    "关于放假安排的通知",
                    "reason",
                    "通知已发布"));
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("areaCode", "652398"),
                    FieldChange.of("year", 2032),
                    FieldChange.of("holidays[0]", "2031-07-16"),
                    FieldChange.of("workdays[0]", "2031-07-20"),
                    FieldChange.of("source", "另一通知"),
                    FieldChange.of("reason", "更正"));
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return IntakeApi.PREFECTURE_OFFICER;
        }
    },
    PERSON_MERGE("/api/v1/persons/{survivingId}/merges", "person_merge", ProposeMergeRequest.class) {
        @Override
        public Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "survivingId",
                    IntakeApi.registerPerson("19520307"),
                    "duplicateId",
                    IntakeApi.registerPerson("19520307"),
                    "reason",
                    "核对户口簿"));
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("survivingId", () -> IntakeApi.registerPerson("19520307")),
                    FieldChange.to("duplicateId", () -> IntakeApi.registerPerson("19520307")),
                    FieldChange.of("numberIsWrong", true),
                    FieldChange.of("reason", "另一理由"));
        }
    };

    private final String path;
    private final String table;
    private final Class<? extends Record> request;

    TestRecords(String path, String table, Class<? extends Record> request) {
        this.path = path;
        this.table = table;
        this.request = request;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public Class<? extends Record> request() {
        return request;
    }

    @Override
    public TestTokens caller(Map<String, Object> body) {
        return IntakeApi.OFFICER;
    }
}
