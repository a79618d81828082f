// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Two persons of whom one is something to the other, and their files. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RelatedFiles {

    private final PersonRepository persons;
    private final RowEncryption encryption;

    RelatedFiles(PersonRepository persons, RowEncryption encryption) {
        this.persons = persons;
        this.encryption = encryption;
    }

    /**
     * Two files, locked.
     *
     * @param person the file the request is for
     * @param other the file that the request names
     */
    public record Pair(PersonFile person, PersonFile other) {}

    /**
     * Locks two files in the order of their ids, so that two requests about the same files cannot block each other.
     *
     * @param field name of the field that holds the id of the other file
     * @throws Problem 404 when the caller may not see the person, 422 when they may not see the other one, 409 when a file was
     *     merged
     */
    public Pair lock(Caller caller, PersonId person, PersonId other, String field) {
        persons.requireVisible(caller, person); // Before the other one, whatever the order of their ids.
        if (person.toString().compareTo(other.toString()) < 0) {
            PersonFile first = lockPerson(caller, person);
            return new Pair(first, lockOther(caller, other, field));
        }
        PersonFile first = lockOther(caller, other, field);
        return new Pair(lockPerson(caller, person), first);
    }

    /**
     * Files of the caller's area, locked in the order of their ids.
     *
     * @param field name of the field that holds the ids
     * @throws Problem 422 when the caller may not see one of them, 409 when a file was merged
     */
    public List<PersonFile> lockAll(Caller caller, Collection<PersonId> ids, String field) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::toString))
                .map(id -> lockOther(caller, id, field))
                .toList();
    }

    /** A file of the area that a number leads to. */
    public Optional<PersonFile> fileOf(DocumentNumber number, AreaScope area) {
        return withNumber(number).filter(file -> area.covers(file.areaCode())).findFirst();
    }

    /** True when the number leads to the file, whoever may see it. */
    public boolean leadsTo(DocumentNumber number, PersonId file) {
        return withNumber(number).anyMatch(found -> found.id().equals(file));
    }

    /** The request enters the number beside a file: whoever searched for it had a reason. */
    public void enters(DocumentNumber number) {
        NumberUse.entered(number.index(IdentityDocument.TABLE, encryption));
    }

    private Stream<PersonFile> withNumber(DocumentNumber number) {
        return persons.findByNumber(number.index(IdentityDocument.TABLE, encryption), number.issuingCountry()).stream()
                .map(Person::file);
    }

    private PersonFile lockPerson(Caller caller, PersonId id) {
        return persons.lockVisible(caller, id).map(Person::file).orElseThrow(Problem::notFound);
    }

    private PersonFile lockOther(Caller caller, PersonId id, String field) {
        return persons.lockInArea(caller, id)
                .map(Person::file)
                .orElseThrow(() -> Problem.rule(field, "is not the id of a person you may see", "没有该人员档案，或您无权查看"));
    }
}
