// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.SampleUsers;

/** The providers of the sample users; each is registered when the first step needs it. */
final class Providers {

    private final Api api;
    private final SampleUsers users = SampleUsers.load();

    Providers(Api api) {
        this.api = api;
    }

    /** The id of a provider of the city, by the code of its organisation. */
    String idOf(String orgCode) {
        return api.list(users.prefectureOfficer(), "/providers").stream()
                .filter(known -> known.path("orgCode").asText().equals(orgCode))
                .map(Providers::id)
                .findFirst()
                .orElseGet(() -> register(orgCode));
    }

    private String register(String orgCode) {
        return api.create(
                        users.prefectureOfficer(),
                        "/providers",
                        Map.of(
                                "orgCode",
                                orgCode,
                                "name",
                                "社会工作服务中心 " + orgCode,
                                "areaCodes",
                                List.of(RunScenario.CITY)))
                .id();
    }

    private static String id(JsonNode provider) {
        return provider.path("id").asText();
    }
}
