// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.SampleDays;
import org.zhongfu.matching.plan.search.SearchEffort;
import org.zhongfu.matching.plan.search.WeightVersions;
import org.zhongfu.matching.worker.TeamMember;

class PlanPicturesTest {

    private static final String NASTY = "<script>alert('x')</script>&\"\u0001";

    private final SampleDays days = new SampleDays(3);
    private final TeamMember member = days.member();
    private PlanOutcome outcome = new PlanOutcome(List.of(), List.of(), List.of(), 0, 0, List.of());

    @BeforeEach
    void aDay() {
        outcome = SampleDays.PLANNING
                .plan(
                        SampleDays.data(List.of(member), days.visits(5), List.of()),
                        SampleDays.DAY,
                        1,
                        new SearchEffort(1, 5_000, Duration.ofSeconds(5)),
                        WeightVersions.current(),
                        ProgressMonitor.NONE)
                .orElseThrow();
    }

    @Test
    void namesAreEscaped() throws Exception {
        for (String picture : List.of(
                pictures(Map.of(member.id(), NASTY), true).timeline(),
                pictures(Map.of(member.id(), NASTY), true).map())) {
            assertThat(picture).doesNotContain("<script");
            assertThat(parsed(picture).getElementsByTagName("script").getLength())
                    .isZero();
            assertThat(parsed(picture).getDocumentElement().getTextContent())
                    .contains("<script>alert('x')</script>&\"");
        }
    }

    @Test
    void aPictureHasATitleAndADescriptionAndNoExternalReference() throws Exception {
        for (String picture : List.of(
                pictures(Map.of(), true).timeline(), pictures(Map.of(), true).map())) {
            Document document = parsed(picture);
            assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
                    .isEqualTo("t d");
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("5 visits by 1 workers");
            assertThat(picture.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "url(");
        }
    }

    @Test
    void workersAreNumberedForOtherReadersAndPersonsAreNotNamed() {
        String picture = pictures(Map.of(), false).timeline();

        assertThat(picture).contains("Worker 1").doesNotContain("马小红");
        outcome.assigned().forEach(each -> assertThat(picture)
                .doesNotContain(String.valueOf(each.stop().personId())));
    }

    @Test
    void theStartOfAWorkerIsShownInsideTheOrganisationOnly() throws Exception {
        int inside = lines(pictures(Map.of(), true).map());
        int outside = lines(pictures(Map.of(), false).map());

        assertThat(inside - outside).isEqualTo(2);
    }

    private static int lines(String picture) throws Exception {
        return parsed(picture).getElementsByTagName("line").getLength();
    }

    private PlanPictures pictures(Map<WorkerId, String> names, boolean inside) {
        return new PlanPictures(outcome, names, inside, Locale.ENGLISH, 1);
    }

    private static Document parsed(String picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
    }
}
