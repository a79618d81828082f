// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.intake.access.Servings;

/**
 * Moves the records of one file to another, and back. The ids of what was moved are kept with the merge, so that its
 * undoing moves exactly these and leaves what came later.
 *
 * <p>The rows are changed in sets by SQL and not as entities: a feature with records of persons is one line of the table
 * here, and no entity needs a method that gives it to another person. Work orders follow their needs.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MovedRecords {

    private static final String NEED = "NEED";

    /** Tables with an id of a person and a {@code lock_version}, by kind. */
    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("EVIDENCE", Place.in("evidence")),
            Map.entry("ASSESSMENT", Place.in("assessment")),
            Map.entry("APPLICATION", Place.in("application")),
            Map.entry(NEED, Place.in("need")),
            Map.entry("REPRESENTED", Place.in("representative")),
            Map.entry("REPRESENTATIVE", new Place("representative", "representative_id")),
            Map.entry("HOUSEHOLD_MEMBER", Place.in("household_member")),
            Map.entry("OUTCOME", Place.in("outcome")),
            Map.entry("CHILD_ALERT", Place.in("child_alert")),
            Map.entry("SMART_ASSESSMENT", Place.in("smart_assessment")),
            Map.entry("SURVEY_ENTRY", Place.in("survey_entry")));

    private static final String KEEP = """
        insert into person_merge_move (merge_id, kind, record_id)
        select :merge, :kind, id from {table} where {column} = :from
        """;

    private static final String MOVE = """
        update {table} set {column} = :to, lock_version = lock_version + 1
        where {column} = :from
          and id in (select record_id from person_merge_move where merge_id = :merge and kind = :kind)
        """;

    /** The count of moves orders what consumers learn about a need, from whichever merge. */
    private static final String MOVE_NEEDS = """
        update need
        set registered_for = coalesce(registered_for, person_id), person_id = :to, moves = moves + 1,
            lock_version = lock_version + 1
        where person_id = :from
          and id in (select record_id from person_merge_move where merge_id = :merge and kind = :kind)
        returning id as need_id, person_id, moves
        """;

    private static final String COUNTS = """
        select kind, count(*) as records from person_merge_move where merge_id = :merge group by kind
        """;

    /**
     * Where a kind of record names a person.
     *
     * @param table table
     * @param column column with the id of the person
     */
    private record Place(String table, String column) {

        static Place in(String table) {
            return new Place(table, "person_id");
        }

        String into(String statement) {
            return statement.replace("{table}", table).replace("{column}", column);
        }
    }

    private final Jdbi jdbi;
    private final Servings servings;
    private final FourEyes fourEyes;

    MovedRecords(Jdbi jdbi, Servings servings, FourEyes fourEyes) {
        this.jdbi = jdbi;
        this.servings = servings;
        this.fourEyes = fourEyes;
    }

    /** Moves everything of a file to another one; returns the needs. Steps of the one count for the other from now on. */
    List<MovedNeed> moveAll(PersonMergeId merge, PersonId from, PersonId to) {
        PLACES.forEach((kind, place) -> jdbi.useHandle(sql -> sql.createUpdate(place.into(KEEP))
                .bind("merge", merge)
                .bind("kind", kind)
                .bind("from", from)
                .execute()));
        fourEyes.follow(StepLink.PERSON, from.value(), to.value());
        return move(merge, from, to);
    }

    /** Moves back what the merge has moved, as far as it still belongs to the file it was moved to; returns the needs. */
    List<MovedNeed> moveBack(PersonMergeId merge, PersonId from, PersonId to) {
        return move(merge, from, to);
    }

    /** The columns with the id of a person that a merge moves, each as {@code table.column}. */
    static Set<String> columns() {
        return PLACES.values().stream()
                .map(place -> place.table() + "." + place.column())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many records of each kind the merge has moved. */
    Map<String, Long> counts(PersonMergeId merge) {
        return jdbi.withHandle(sql -> sql.createQuery(COUNTS)
                .bind("merge", merge)
                .setMapKeyColumn("kind")
                .setMapValueColumn("records")
                .collectInto(new GenericType<Map<String, Long>>() {}));
    }

    private List<MovedNeed> move(PersonMergeId merge, PersonId from, PersonId to) {
        PLACES.entrySet().stream()
                .filter(each -> !each.getKey().equals(NEED))
                .forEach(each ->
                        jdbi.useHandle(sql -> sql.createUpdate(each.getValue().into(MOVE))
                                .bind("merge", merge)
                                .bind("kind", each.getKey())
                                .bind("from", from)
                                .bind("to", to)
                                .execute()));
        List<MovedNeed> moved = moveNeeds(merge, from, to);
        moved.forEach(need -> servings.followNeed(need.needId(), need.personId()));
        return moved;
    }

    private List<MovedNeed> moveNeeds(PersonMergeId merge, PersonId from, PersonId to) {
        return jdbi.withHandle(sql -> sql
                .createQuery(MOVE_NEEDS)
                .bind("merge", merge)
                .bind("kind", NEED)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new MovedNeed(
                        new NeedId(row.getObject("need_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getLong("moves")))
                .list()
                .stream()
                .sorted(Comparator.comparing(need -> need.needId().toString()))
                .toList());
    }
}
