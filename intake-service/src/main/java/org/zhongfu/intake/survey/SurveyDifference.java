// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.survey.SurveyDifferenceView.ChangeCount;
import org.zhongfu.intake.survey.SurveyPersonChangesView.PersonChange;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/**
 * Compares two rounds for the persons of the caller's area: who was visited in one of them only, and for those visited in both what
 * changed between the two visits. Levels and groups are those at the times of the visits, as far as known now.
 */
@ApplicationScoped
public class SurveyDifference {

    private static final String VISITED = """
            select person_id, min(visited_at) as at, (min(visited_at) at time zone 'Asia/Shanghai')::date as day
            from survey_entry
            where round_id = :%s and status = 'DONE' and person_id is not null and area_code like :scope
            group by person_id
            """;
    private static final String LEVEL = """
            select distinct on (s.instrument) s.instrument, s.level from assessment s
            where s.person_id = b.person_id and s.state <> 'CORRECTED' and s.occurred_at <= %s
            order by s.instrument, s.occurred_at desc, s.id desc
            """;
    private static final String GROUP = """
            select distinct g.code from person_group g
            where g.person_id = b.person_id and g.from_day <= %s and (g.until_day is null or g.until_day >= %s)
            """;
    private static final String CHANGES = "with a as (" + VISITED.formatted("earlier") + "), b as ("
            + VISITED.formatted("later") + ")," + """
             both_visits as (
                select b.person_id, a.at as at_a, a.day as day_a, b.at as at_b, b.day as day_b from a join b using (person_id)),
            change (person_id, kind, changed, level_before, level_after) as (
                select b.person_id, 'NEW', null, null, null from b where b.person_id not in (select person_id from a)
                union all
                select a.person_id, 'GONE', null, null, null from a where a.person_id not in (select person_id from b)
                union all
                select b.person_id, 'LEVEL_CHANGED', y.instrument, x.level, y.level from both_visits b
                cross join lateral (""" + LEVEL.formatted("b.at_a") + ") x join lateral ("
            + LEVEL.formatted("b.at_b") + """
                ) y on y.instrument = x.instrument and y.level <> x.level
                union all
                select b.person_id, 'GROUP_GAINED', y.code, null, null from both_visits b
                cross join lateral (""" + GROUP.formatted("b.day_b", "b.day_b") + ") y where y.code not in ("
            + GROUP.formatted("b.day_a", "b.day_a") + """
                )
                union all
                select b.person_id, 'GROUP_LOST', x.code, null, null from both_visits b
                cross join lateral (""" + GROUP.formatted("b.day_a", "b.day_a")
            + ") x where x.code not in ("
            + GROUP.formatted("b.day_b", "b.day_b") + """
                )
                union all
                select distinct b.person_id, 'NEED_MET', n.service_item, null, null from both_visits b
                join need n on n.person_id = b.person_id
                where n.status = 'CLOSED' and n.reason_code = 'MET' and n.reached_at > b.at_a)
            """;
    private static final String COUNT =
            CHANGES + "select kind, count(distinct person_id) as persons from change group by kind";
    private static final String BOTH = CHANGES + "select count(*) from both_visits";
    private static final String PAGE = CHANGES + """
            select person_id, kind, changed, level_before, level_after from change
            where person_id in (select distinct person_id from change
                                where person_id > :behind and (cast(:kind as text) is null or kind = :kind)
                                order by person_id limit :most)
              and (cast(:kind as text) is null or kind = :kind)
            order by person_id, kind, changed
            """;

    private final SurveyRoundRepository rounds;
    private final Jdbi jdbi;

    SurveyDifference(SurveyRoundRepository rounds, Jdbi jdbi) {
        this.rounds = rounds;
        this.jdbi = jdbi;
    }

    /** A person with one change. */
    private record Row(UUID person, PersonChange change) {}

    /** How many persons have which change. */
    @Transactional
    public SurveyDifferenceView count(Caller caller, SurveyRoundId later, @Nullable SurveyRoundId earlierRound) {
        SurveyRoundId earlier = requireVisible(caller, later, earlierRound);
        String scope = caller.area().like();
        List<ChangeCount> counts = jdbi.withHandle(sql -> sql.createQuery(COUNT)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("scope", scope)
                .mapTo(ChangeCount.class)
                .list());
        long both = jdbi.withHandle(sql -> sql.createQuery(BOTH)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("scope", scope)
                .mapTo(Long.class)
                .one());
        return new SurveyDifferenceView(
                later,
                earlier,
                both,
                counts.stream().sorted((x, y) -> x.kind().compareTo(y.kind())).toList());
    }

    /** A page of the persons with a change, by id; null shows all kinds. */
    @Transactional
    public Page<SurveyPersonChangesView> list(
            Caller caller,
            SurveyRoundId later,
            @Nullable SurveyRoundId earlierRound,
            @Nullable SurveyChangeKind kind,
            PageQuery page) {
        SurveyRoundId earlier = requireVisible(caller, later, earlierRound);
        List<Row> rows = jdbi.withHandle(sql -> sql.createQuery(PAGE)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("scope", caller.area().like())
                .bind("kind", kind == null ? null : kind.name())
                .bind("behind", page.behind())
                .bind("most", page.fetch())
                .map((row, context) -> new Row(
                        row.getObject("person_id", UUID.class),
                        new PersonChange(
                                SurveyChangeKind.valueOf(row.getString("kind")),
                                row.getString("changed"),
                                row.getString("level_before"),
                                row.getString("level_after"))))
                .list());
        Map<UUID, List<PersonChange>> byPerson = new LinkedHashMap<>();
        rows.forEach(row -> byPerson.computeIfAbsent(row.person(), person -> new ArrayList<>())
                .add(row.change()));
        List<SurveyPersonChangesView> persons = byPerson.entrySet().stream()
                .map(each -> new SurveyPersonChangesView(new PersonId(each.getKey()), List.copyOf(each.getValue())))
                .toList();
        return Page.of(persons, page, each -> each.personId().value(), each -> each);
    }

    /**
     * Refuses a round that there is not, before anything else of the request is judged.
     *
     * @throws Problem 404
     */
    @Transactional
    public void requireVisible(Caller caller, SurveyRoundId later) {
        if (rounds.findVisible(caller, later).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private SurveyRoundId requireVisible(Caller caller, SurveyRoundId later, @Nullable SurveyRoundId earlier) {
        requireVisible(caller, later);
        if (earlier == null) {
            throw Problem.invalid("earlier", "is required: the id of the earlier round", "必填：上一轮次的编号");
        }
        return rounds.findVisible(caller, earlier)
                .orElseThrow(Problem::notFound)
                .id();
    }
}
