// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.creation.CreatedRecord;
import org.zhongfu.testkit.creation.FieldChange;

/** The kinds of records of survey rounds that are created. */
public enum SurveyRecords implements CreatedRecord {
    SURVEY_ROUND(SurveyApi.ROUNDS, "survey_round", CreateSurveyRoundRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> body = SurveyApi.body("652301");
            body.put("frame", Map.of("groups", List.of("SEVERE_DISABILITY"), "assessedBefore", "2026-06-01"));
            return body;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("name", "另一轮"),
                    FieldChange.of("areaCode", "652301001"),
                    FieldChange.of("periodFrom", "2026-11-02"),
                    FieldChange.of("periodTo", "2026-12-30"),
                    FieldChange.of("purpose", "另一目的"),
                    FieldChange.of("instruments[0]", "BARTHEL"),
                    FieldChange.of("frame.groups[0]", "LOW_INCOME"),
                    FieldChange.of("frame.assessedBefore", "2026-01-01"));
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return SurveyApi.PLANNER;
        }
    },
    SURVEY_ENTRY(SurveyApi.ROUNDS + "/{roundId}/entries", "survey_entry", AddSurveyEntryRequest.class) {
        @Override
        public Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "roundId",
                    SurveyApi.drafted("652301"),
                    "name",
                    "李小明",
                    "areaCode",
                    "652301001",
                    "phone",
                    "13812345670",
                    "address",
                    "北京南路 2 号"));
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("roundId", () -> SurveyApi.drafted("652301")),
                    FieldChange.to("personId", () -> SurveyApi.person("652301")),
                    FieldChange.of("name", "李四"),
                    FieldChange.of("areaCode", "652301002"),
                    FieldChange.of("phone", "13912345678"),
                    FieldChange.of("address", "北京南路 3 号"));
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return SurveyApi.PLANNER;
        }
    };

    private final String path;
    private final String table;
    private final Class<? extends Record> request;

    SurveyRecords(String path, String table, Class<? extends Record> request) {
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
}
