// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

@ApplicationScoped
class PersonRepository implements Records<Person> {

    /** Nothing belongs to a merged file; requests for it are refused with the id of the surviving one. */
    private static final String NOT_MERGED = "lifecycle.status <> :merged";

    private static final List<PersonStatus> OUT_OF_USE = List.of(PersonStatus.VOIDED, PersonStatus.MERGED);

    private final PersonVisibility visibility;

    PersonRepository(PersonVisibility visibility) {
        this.visibility = visibility;
    }

    /**
     * The person.
     *
     * @throws Problem 409 when the file was merged into one that the caller may see
     */
    Optional<Person> findVisible(Caller caller, PersonId id) {
        return orRefused(findUnmerged(caller, id), () -> findSurvivor(caller, id));
    }

    /** The history of a person's file, for callers who may see it. */
    @Produces
    RecordHistory<PersonId> history(HistoryLog log) {
        return new RecordHistory<>(
                log,
                Person.class,
                (caller, id) -> findVisible(caller, id).map(Person::provenance),
                caller -> field -> field.equals("name") && !PersonViews.seesFullNames(caller));
    }

    /**
     * The person, locked until the transaction ends.
     *
     * @throws Problem 409 when the file was merged into one that the caller may see
     */
    Optional<Person> lockVisible(Caller caller, PersonId id) {
        return orRefused(lockOne(visible(caller, id)), () -> findSurvivor(caller, id));
    }

    /**
     * A person of the caller's area, locked until the transaction ends: for callers who write without reading.
     *
     * @throws Problem 409 when the file was merged into one of the area
     */
    Optional<Person> lockInArea(Caller caller, PersonId id) {
        return orRefused(lockOne(unmerged(Criteria.ofOne(id).within(caller.area()))), () -> survivorOfMerged(id)
                .filter(survivor -> caller.area().covers(survivor.areaCode())));
    }

    /** The person, unless the file was merged. */
    Optional<Person> findUnmerged(Caller caller, PersonId id) {
        return findOne(visible(caller, id));
    }

    /** The file that a merged one leads to, over all merges; empty when it was not merged, or the caller does not see it. */
    Optional<Person> findSurvivor(Caller caller, PersonId merged) {
        return survivorOfMerged(merged).flatMap(survivor -> findUnmerged(caller, survivor.id()));
    }

    Optional<Person> lockById(PersonId id) {
        return lockOne(Criteria.ofOne(id));
    }

    /** Locks a file that was read before, and reads it again. */
    void lockAndReload(Person person) {
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The files that a number leads to, each once; that of a merged file leads to the surviving one. There are several only for a
     * passport whose country is not stated.
     *
     * @param issuingCountry who issued the passport; null when it is not known
     */
    List<Person> findByNumber(String idNumberIndex, @Nullable String issuingCountry) {
        return withNumber(idNumberIndex).stream()
                .filter(file -> file.document().mayBeIssuedBy(issuingCountry))
                .map(this::survivorOf)
                .distinct()
                .toList();
    }

    private List<Person> withNumber(String idNumberIndex) {
        return list("document.idNumberIndex = ?1 and document.numberFreed = false", Sort.by("id"), idNumberIndex);
    }

    /** True when the number of the file leads to another one; changes of the file are not looked at. */
    boolean isTakenByAnother(Person person) {
        IdentityDocument own = person.document();
        return withNumber(own.idNumberIndex()).stream()
                .filter(file -> !file.id().equals(person.id()))
                .anyMatch(file -> file.document().mayBeIssuedBy(own.issuingCountry()));
    }

    /**
     * Does not read the file, so that it can be locked afterwards.
     *
     * @throws Problem 404
     */
    void requireVisible(Caller caller, PersonId id) {
        if (count("id = ?1 and areaCode like ?2", id.value(), caller.area().like()) == 0) {
            throw Problem.notFound();
        }
    }

    /** Does not read the file, so that it can be locked afterwards. */
    boolean lacksDocument(Caller caller, PersonId id) {
        return count(
                        "id = ?1 and areaCode like ?2 and document.documentType = ?3",
                        id.value(),
                        caller.area().like(),
                        DocumentType.NOT_YET_KNOWN)
                > 0;
    }

    /** True when the number leads to the file because a file with this number was merged into it. */
    boolean hasMergedNumber(PersonId id, String idNumberIndex, @Nullable String issuingCountry) {
        return findByNumber(idNumberIndex, issuingCountry).stream()
                .anyMatch(found -> found.id().equals(id));
    }

    List<Person> page(
            Caller caller,
            PageQuery page,
            @Nullable String areaCode,
            @Nullable NamePrefix name,
            @Nullable PersonStatus status) {
        Criteria criteria = visibility
                .narrowPersons(Criteria.of(page), caller)
                .inArea(areaCode)
                .and("nameKey like :name escape '!'", "name", name == null ? null : name.like());
        return page(
                status == null
                        ? criteria.and("lifecycle.status not in :outOfUse", "outOfUse", OUT_OF_USE)
                        : unmerged(criteria.and("lifecycle.status = :status", "status", status)));
    }

    List<Person> findAll(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids.stream().map(PersonId::value).toList());
    }

    private Criteria visible(Caller caller, PersonId id) {
        return unmerged(visibility.narrowPersons(Criteria.ofOne(id), caller));
    }

    private static Criteria unmerged(Criteria criteria) {
        return criteria.and(NOT_MERGED, "merged", PersonStatus.MERGED);
    }

    /** What was found; when nothing was and there is a survivor, a refusal that names it. */
    private static Optional<Person> orRefused(Optional<Person> found, Supplier<Optional<Person>> survivor) {
        if (found.isEmpty()) {
            survivor.get().ifPresent(file -> {
                throw merged(file.id());
            });
        }
        return found;
    }

    /** The file that a merged one leads to, whoever may see it. */
    private Optional<Person> survivorOfMerged(PersonId merged) {
        return findByIdOptional(merged.value())
                .filter(file -> file.lifecycle().mergedInto() != null)
                .map(this::survivorOf);
    }

    private Person survivorOf(Person file) {
        Person survivor = file;
        PersonId next = survivor.lifecycle().mergedInto();
        while (next != null) {
            survivor = findByIdOptional(next.value()).orElseThrow();
            next = survivor.lifecycle().mergedInto();
        }
        return survivor;
    }

    private static Problem merged(PersonId survivor) {
        return Problem.merged(
                survivor.toString(),
                "This file was merged into the file " + survivor
                        + " of the same person. Send the request for that file.",
                "该档案已并入同一人员的档案 " + survivor + "，请对该档案办理。");
    }
}
