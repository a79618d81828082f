// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/**
 * Two files of one person as their merge uses them. Both are locked in the order of their ids, so that two merges of the
 * same files cannot block each other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MergeableFiles {

    private final PersonRepository persons;
    private final PersonNumbers numbers;

    MergeableFiles(PersonRepository persons, PersonNumbers numbers) {
        this.persons = persons;
        this.numbers = numbers;
    }

    /**
     * Locks both files for a merge.
     *
     * @throws Problem 404 or 422 when the caller may not see one of them, 409 when one is merged, voided or of a person who died
     */
    public void lockForMerge(Caller caller, PersonId surviving, PersonId duplicate) {
        persons.requireVisible(caller, surviving); // Before the other one, whatever the order of their ids.
        inOrderOfIds(
                surviving,
                duplicate,
                () -> requireInUse(persons.lockVisible(caller, surviving).orElseThrow(Problem::notFound)),
                () -> requireInUse(persons.lockVisible(caller, duplicate)
                        .orElseThrow(() -> Problem.rule(
                                "duplicateId", "is not the id of a person you may see", "没有该人员档案，或您无权查看"))));
    }

    /**
     * Locks both files for the undoing of their merge.
     *
     * @throws Problem 404 when the caller may not see one of them, 409 when the surviving one was merged itself
     */
    public void lockForUndo(Caller caller, PersonId surviving, PersonId duplicate) {
        inOrderOfIds(
                surviving,
                duplicate,
                () -> requireFound(persons.lockVisible(caller, surviving)),
                () -> requireFound(
                        persons.lockById(duplicate).filter(file -> caller.area().covers(file.areaCode()))));
    }

    private static void requireFound(Optional<Person> file) {
        if (file.isEmpty()) {
            throw Problem.notFound();
        }
    }

    /**
     * Makes the duplicate a redirection to the surviving file.
     *
     * @param numberIsWrong true when the number of the duplicate is not one of the person, so that it is freed
     */
    public void merge(PersonId surviving, PersonId duplicate, boolean numberIsWrong) {
        persons.findByIdOptional(duplicate.value()).orElseThrow().mergeInto(surviving, numberIsWrong);
    }

    /**
     * Takes the duplicate into use again.
     *
     * @throws Problem 409 when its number was freed and has another file by now
     */
    public PersonFile undo(PersonId duplicate) {
        Person file = persons.findByIdOptional(duplicate.value()).orElseThrow();
        if (file.document().numberFreed()) {
            numbers.requireFree(file);
        }
        file.undoMerge();
        return file.file();
    }

    /** A file, as rules need it. */
    public PersonFile file(PersonId id) {
        return persons.findByIdOptional(id.value()).orElseThrow().file();
    }

    private static void requireInUse(Person person) {
        PersonStatus status = person.lifecycle().status();
        if (status != PersonStatus.ACTIVE) {
            throw Problem.notInState(
                    status,
                    "only two files in use are merged. File: " + person.id() + ".",
                    "只能合并两份在档的档案。档案：" + person.id() + "。");
        }
    }

    private static void inOrderOfIds(PersonId one, PersonId other, Runnable lockOne, Runnable lockOther) {
        if (one.toString().compareTo(other.toString()) < 0) {
            lockOne.run();
            lockOther.run();
        } else {
            lockOther.run();
            lockOne.run();
        }
    }
}
