// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.MergeRule;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Problem;

/**
 * Keeps guardianships free of circles, when one is entered and when two files become one. Both take the same lock first:
 * two guardianships that are entered at the same time could close a circle together.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Guardianships implements MergeRule {

    private final RepresentativeRepository representatives;
    private final NamedLock namedLock;

    Guardianships(RepresentativeRepository representatives, NamedLock namedLock) {
        this.representatives = representatives;
        this.namedLock = namedLock;
    }

    /** Takes the lock, before any file is locked. */
    @Override
    public void lockBeforeFiles() {
        namedLock.acquire("guardianships", "all");
    }

    /**
     * Refuses a guardianship that closes a circle.
     *
     * @throws Problem 409
     */
    void requireNoCircle(Guardianship added) {
        if (added.closesCircle(reachableFrom(added.ward()))) {
            throw Problem.conflict(
                    "The guardian would be under the guardianship of their own ward, directly or over others. End or void the"
                            + " guardianship that is wrong first.",
                    "监护人直接或间接处于被监护人的监护之下。请先终止或作废有误的监护关系。");
        }
    }

    /**
     * Refuses to merge files of which one represents the other, or whose guardianships would close a circle as those of one
     * person.
     *
     * @throws Problem 409
     */
    @Override
    public void requireMergeable(PersonId surviving, PersonId duplicate) {
        List<String> between = Stream.of(surviving, duplicate)
                .flatMap(file -> representatives.of(file).stream())
                .filter(row -> row.status() != RepresentativeStatus.VOIDED)
                .filter(row -> isOneOf(row.representativeId(), surviving, duplicate))
                .map(row -> row.id().toString())
                .toList();
        if (!between.isEmpty()) {
            throw Problem.conflict(
                    "One of the files is entered as guardian, agent or carer of the other: "
                            + String.join(", ", between) + ". Void these entries first, or do not merge the files.",
                    "其中一份档案登记为另一份的监护人、代理人或照料人：" + String.join("、", between) + "。请先作废该登记，或不予并档。");
        }
        List<Guardianship> joined = Stream.concat(reachableFrom(surviving).stream(), reachableFrom(duplicate).stream())
                .map(each -> new Guardianship(
                        joined(each.guardian(), surviving, duplicate),
                        joined(each.ward(), surviving, duplicate),
                        each.days()))
                .toList();
        joined.stream().filter(each -> each.guardian().equals(surviving)).forEach(each -> {
            if (each.closesCircle(joined)) {
                throw Problem.conflict(
                        "As one person they would be under the guardianship of their own ward. End or void the guardianship"
                                + " that is wrong first.",
                        "并档后该人员将处于其被监护人的监护之下。请先终止或作废有误的监护关系。");
            }
        });
    }

    /** The guardianships of a person over others, of these over others, and so on. */
    private List<Guardianship> reachableFrom(PersonId person) {
        List<Guardianship> found = new ArrayList<>();
        Set<PersonId> seen = new HashSet<>();
        Set<PersonId> next = Set.of(person);
        while (!next.isEmpty()) {
            seen.addAll(next);
            List<Guardianship> step = representatives.guardianshipsBy(next).stream()
                    .flatMap(row -> row
                            .inForce()
                            .map(days -> new Guardianship(
                                    Objects.requireNonNull(row.representativeId()), row.personId(), days))
                            .stream())
                    .toList();
            found.addAll(step);
            next = step.stream()
                    .map(Guardianship::ward)
                    .filter(ward -> !seen.contains(ward))
                    .collect(Collectors.toSet());
        }
        return found;
    }

    private static PersonId joined(PersonId person, PersonId surviving, PersonId duplicate) {
        return person.equals(duplicate) ? surviving : person;
    }

    private static boolean isOneOf(@Nullable PersonId person, PersonId one, PersonId other) {
        return one.equals(person) || other.equals(person);
    }
}
