// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;

/** Reads the figures of the system and counts the records behind them. */
public final class SystemFigures {

    private final Api api;
    private final Actor reader;
    private final String scope;
    private final String period;

    /**
     * @param reader an officer of the area
     */
    public SystemFigures(Api api, Actor reader, String areaCode, String serviceItem, LocalDate from, LocalDate to) {
        this.api = api;
        this.reader = reader;
        this.scope = "area=" + areaCode + "&service=" + serviceItem;
        this.period = "&from=" + from + "&to=" + to;
    }

    /**
     * The indicators by code.
     *
     * @param follow whether to count the records behind each, page by page
     */
    public Map<String, Indicator> read(boolean follow) {
        Answer answer = api.get(reader, "/indicators?" + scope + period);
        Map<String, Indicator> indicators = new HashMap<>();
        for (JsonNode each : answer.body().path("indicators")) {
            String code = each.path("code").asText();
            indicators.put(code, Indicator.of(each, follow && code.equals("personVisits") ? traced(code) : -1));
        }
        return indicators;
    }

    /** The state of the reconciliation. */
    public Reconciliation reconciliation() {
        return Reconciliation.of(api.get(reader, "/reconciliation?" + scope).body());
    }

    private long traced(String code) {
        return api.list(reader, "/indicators/" + code + "/trace?" + scope + period).stream()
                .map(item -> item.path("visitId").asText())
                .distinct()
                .count();
    }
}
