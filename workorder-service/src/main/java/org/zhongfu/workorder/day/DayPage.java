// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.session.SessionView;
import org.zhongfu.workorder.visit.EscortStop;
import org.zhongfu.workorder.visit.TravelHint;

/** The page of a day, to print. Every value is escaped by the template engine. */
@ApplicationScoped
class DayPage {

    private static final String TEMPLATE = "/day-sheet.html";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Zones.CIVIL);

    private final Template template;

    DayPage() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        template = engine.parse(read(), Variant.forContentType(Variant.TEXT_HTML));
    }

    /** The page in the language of the reader. */
    String render(DayView day, Locale language) {
        return template.data("lang", word("en", "zh-CN", language))
                .data("title", word("Visits on " + day.date(), day.date() + " 服务日程", language))
                .data("worker", day.workerId() == null ? "" : day.workerId().toString())
                .data("head", head(language))
                .data(
                        "rows",
                        Stream.concat(
                                        day.visits().stream().map(entry -> row(entry, language)),
                                        day.sessions().stream().map(session -> row(session, language)))
                                .sorted(Comparator.comparing(row -> row.get("time")))
                                .toList())
                .data("empty", word("No visits are planned.", "当日没有安排服务。", language))
                .render();
    }

    private static Map<String, String> head(Locale language) {
        return Map.of(
                "time", word("Time", "时间", language),
                "service", word("Service", "服务项目", language),
                "area", word("Area", "行政区划", language),
                "travel", word("Way", "路程", language),
                "status", word("State", "状态", language),
                "missing", word("Missing", "待补", language),
                "order", word("Work order", "工单", language),
                "worker", word("Worker", "服务人员", language),
                "notes", word("Notes", "备注", language));
    }

    private static Map<String, String> row(DayEntryView entry, Locale language) {
        return Map.of(
                "time", time(entry.plannedFrom()) + "–" + time(entry.plannedTo()),
                "service",
                        CodeLabels.ofAny("service-items", entry.order().serviceItem())
                                        .in(language)
                                + escort(entry.plan().escort(), language),
                "area", entry.order().areaCode(),
                "travel", travel(entry.travel(), language),
                "status", CodeLabels.of("visit-statuses", entry.status()).in(language),
                "missing",
                        entry.missing().stream()
                                .map(gap -> CodeLabels.of("day-sheet-gaps", gap).in(language))
                                .collect(Collectors.joining(word("; ", "；", language))),
                "order", entry.order().workOrderId().toString());
    }

    private static String escort(@Nullable EscortStop stop, Locale language) {
        return stop == null
                ? ""
                : word(" to ", "：", language)
                        + stop.placeName()
                        + word(", ", "，", language)
                        + stop.placeAddress()
                        + word(", appointment at ", "，预约 ", language)
                        + time(stop.appointmentAt());
    }

    private static String travel(@Nullable TravelHint travel, Locale language) {
        return travel == null
                ? ""
                : word(
                        "%s km, %d min".formatted(travel.kilometres(), travel.minutes()),
                        "约 %s 公里，%d 分钟".formatted(travel.kilometres(), travel.minutes()),
                        language);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static Map<String, String> row(SessionView session, Locale language) {
        return Map.of(
                "time",
                time(session.plan().plannedFrom()) + "–" + time(session.plan().plannedTo()),
                "service",
                CodeLabels.ofAny("service-items", session.serviceItem()).in(language),
                "area",
                session.plan().place().place(),
                "travel",
                "",
                "status",
                CodeLabels.of("session-statuses", session.status()).in(language),
                "missing",
                "",
                "order",
                word("Session ", "活动 ", language) + session.id());
    }

    private static String word(String en, String zh, Locale language) {
        return LocalizedText.of(en, zh).in(language);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(DayPage.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
