// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.plan.search.Place;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.PlanOutcome.Day;
import org.zhongfu.matching.plan.search.PlanOutcome.Route;
import org.zhongfu.matching.plan.search.PlanOutcome.Stop;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;

/**
 * Draws a plan: the day of each worker along the clock, and the routes on a map. Workers are named if the reader may
 * read their names; persons are never named.
 */
public final class PlanPictures {

    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#b3541e", "#2f7d4f", "#7a4fa3", "#a3324a", "#3d6b6b", "#8a6d1d", "#4a5a8c");
    private static final String GREY = "#8a8f98";
    private static final String PALE = "#e3e6ea";
    private static final String INK = "#22262b";
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Zones.CIVIL);

    private static final int NAMES = 150;
    private static final int HOUR = 60;
    private static final int ROW = 34;
    private static final int BAR = 20;
    private static final int HEAD = 30;
    private static final int MAP = 760;
    private static final int MARGIN = 40;

    private final PlanOutcome outcome;
    private final Map<WorkerId, String> names;
    private final boolean inside;
    private final Locale language;
    private final int number;
    private final Map<WorkerId, Integer> order = new HashMap<>();

    /**
     * @param names names of the workers that the reader may read
     * @param inside true for readers of the provider, who may see where workers start
     * @param number version of the plan
     */
    public PlanPictures(PlanOutcome outcome, Map<WorkerId, String> names, boolean inside, Locale language, int number) {
        this.outcome = outcome;
        this.names = names;
        this.inside = inside;
        this.language = language;
        this.number = number;
        outcome.days()
                .forEach(day -> day.routes().forEach(route -> order.putIfAbsent(route.workerId(), order.size() + 1)));
    }

    /** Draws the day of each worker along the clock: travel, visits and breaks. */
    public String timeline() {
        int first = hours().min(Integer::compare).orElse(8);
        int last = hours().max(Integer::compare).orElse(20) + 1;
        int rows = outcome.days().stream().mapToInt(day -> day.routes().size()).sum();
        int width = NAMES + (last - first) * HOUR + MARGIN;
        int height = outcome.days().size() * HEAD + rows * ROW + MARGIN;
        Svg svg = new Svg(width, height, localized("Day plan", "日计划"), summary());
        int y = 0;
        for (Day day : outcome.days()) {
            drawAxis(svg, day.day(), y, first, last);
            y += HEAD;
            for (Route route : day.routes()) {
                drawRow(svg, day.day(), route, y, first);
                y += ROW;
            }
        }
        return svg.end();
    }

    /** Draws the routes between places, north up. */
    public String map() {
        Svg svg = new Svg(MAP, MAP, localized("Map of the routes", "路线图"), summary());
        MapProjection projection = MapProjection.around(outcome.days().stream()
                .flatMap(day -> day.routes().stream())
                .flatMap(route -> places(route).stream())
                .toList());
        outcome.days().forEach(day -> day.routes().forEach(route -> drawRoute(svg, route, projection)));
        List<WorkerId> workers = new ArrayList<>(order.keySet());
        workers.sort((a, b) -> Integer.compare(number(a), number(b)));
        for (int i = 0; i < workers.size() && i < COLOURS.size() * 3; i++) {
            WorkerId worker = workers.get(i);
            svg.rect(8, 8 + i * 16, 10, 10, colour(worker), "");
            svg.text(24, 17 + i * 16, "start", INK, name(worker));
        }
        return svg.end();
    }

    private void drawAxis(Svg svg, LocalDate day, int y, int first, int last) {
        svg.text(8, y + 20, "start", INK, day.toString());
        for (int hour = first; hour <= last; hour++) {
            double x = NAMES + (hour - first) * HOUR;
            svg.text(x, y + 20, "middle", GREY, hour + ":00");
            svg.line(x, y + 24, x, y + 28, GREY, 1);
        }
    }

    private void drawRow(Svg svg, LocalDate day, Route route, int y, int first) {
        svg.text(8, y + 15, "start", INK, name(route.workerId()));
        double top = y + 2;
        drawBar(
                svg,
                day,
                route.leaves(),
                route.back(),
                top + BAR / 2.0 - 2,
                4,
                first,
                PALE,
                localized("on the way", "在途"));
        if (route.restFrom() != null && route.restUntil() != null) {
            drawBar(
                    svg,
                    day,
                    route.restFrom(),
                    route.restUntil(),
                    top,
                    BAR,
                    first,
                    "#f1d58a",
                    localized("break", "休息"));
        }
        for (Stop stop : route.stops()) {
            drawBar(
                    svg,
                    day,
                    stop.start(),
                    stop.end(),
                    top,
                    BAR,
                    first,
                    stop.fixed() ? GREY : colour(route.workerId()),
                    hint(stop));
        }
    }

    private static void drawBar(
            Svg svg,
            LocalDate day,
            Instant from,
            Instant until,
            double y,
            double height,
            int first,
            String fill,
            String hint) {
        double x = NAMES + (hours(day, from) - first) * HOUR;
        double width = Math.max(1, (hours(day, until) - hours(day, from)) * HOUR);
        svg.rect(x, y, width, height, fill, hint + " " + CLOCK.format(from) + "-" + CLOCK.format(until));
    }

    private void drawRoute(Svg svg, Route route, MapProjection projection) {
        List<Place> places = places(route);
        String colour = colour(route.workerId());
        for (int i = 1; i < places.size(); i++) {
            svg.line(
                    projection.x(places.get(i - 1)),
                    projection.y(places.get(i - 1)),
                    projection.x(places.get(i)),
                    projection.y(places.get(i)),
                    colour,
                    1.5);
        }
        int visit = 0;
        for (Stop stop : route.stops()) {
            visit++;
            if (stop.place() != null) {
                svg.circle(projection.x(stop.place()), projection.y(stop.place()), 7, colour, hint(stop));
                svg.text(
                        projection.x(stop.place()),
                        projection.y(stop.place()) + 4,
                        "middle",
                        "#ffffff",
                        Integer.toString(visit));
            }
        }
    }

    /** The places of a route; the start of the worker only for readers of the provider. */
    private List<Place> places(Route route) {
        List<Place> places = new ArrayList<>();
        Stream<Place> start = inside ? Stream.ofNullable(route.start()) : Stream.empty();
        start.forEach(places::add);
        route.stops().stream().map(Stop::place).flatMap(Stream::ofNullable).forEach(places::add);
        if (inside) {
            Stream.ofNullable(route.start()).forEach(places::add);
        }
        return places;
    }

    private String hint(Stop stop) {
        String item = stop.subject().serviceItem();
        String service = item == null ? localized("in the calendar", "日历中已有") : item;
        return stop.times().lateSeconds() == 0 ? service : service + localized(" (late)", "（晚）");
    }

    private String name(WorkerId worker) {
        return names.getOrDefault(worker, localized("Worker ", "服务人员 ") + number(worker));
    }

    private int number(WorkerId worker) {
        return order.getOrDefault(worker, 0);
    }

    private String colour(WorkerId worker) {
        return COLOURS.get(number(worker) % COLOURS.size());
    }

    private String summary() {
        long visits = outcome.assigned().filter(each -> each.stop().planned()).count();
        long unplanned =
                outcome.days().stream().mapToLong(day -> day.unplanned().size()).sum();
        return localized(
                "Version %d: %d visits by %d workers on %d days; %d could not be planned."
                        .formatted(number, visits, order.size(), outcome.days().size(), unplanned),
                "第 %d 版：%d 天，%d 名服务人员，%d 次服务；%d 次未能安排。"
                        .formatted(number, outcome.days().size(), order.size(), visits, unplanned));
    }

    private String localized(String en, String zh) {
        return LocalizedText.of(en, zh).in(language);
    }

    private Stream<Integer> hours() {
        return outcome.days().stream().flatMap(day -> day.routes().stream()
                .flatMap(route ->
                        Stream.of((int) hours(day.day(), route.leaves()), (int) hours(day.day(), route.back()))));
    }

    private static double hours(LocalDate day, Instant at) {
        return Duration.between(Zones.startOf(day), at).toSeconds() / 3_600.0;
    }

    /**
     * Projects degrees to points of the picture, equirectangular.
     *
     * @param squeeze length of a degree of longitude in degrees of latitude
     */
    private record MapProjection(double west, double north, double scale, double squeeze) {

        static MapProjection around(List<Place> places) {
            double west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
            double east = places.stream().mapToDouble(Place::longitude).max().orElse(0);
            double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
            double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
            double squeeze = Math.cos(Math.toRadians((south + north) / 2));
            double extent = Math.max(0.01, Math.max((east - west) * squeeze, north - south));
            return new MapProjection(west, north, (MAP - 2.0 * MARGIN) / extent, squeeze);
        }

        double x(Place place) {
            return MARGIN + (place.longitude() - west) * squeeze * scale;
        }

        double y(Place place) {
            return MARGIN + (north - place.latitude()) * scale;
        }
    }
}
