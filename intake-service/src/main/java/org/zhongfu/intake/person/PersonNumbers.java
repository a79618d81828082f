// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Problem;

/** Which file the number of an identity document leads to: one at a time. */
@ApplicationScoped
class PersonNumbers {

    private final PersonRepository persons;
    private final NamedLock namedLock;

    PersonNumbers(PersonRepository persons, NamedLock namedLock) {
        this.persons = persons;
        this.namedLock = namedLock;
    }

    /** The file of a number; other requests about the number wait until this one ends. */
    Optional<Person> lockAndFind(String index) {
        namedLock.acquire("person", index);
        return persons.findByIdNumberIndex(index);
    }

    /**
     * Refuses when the number of a file that is taken into use again leads to another file by now.
     *
     * @throws Problem 409
     */
    void requireFree(Person person) {
        namedLock.acquire("person", person.document().idNumberIndex());
        if (persons.isTakenByAnother(person)) {
            throw Problem.conflict(
                    "The number of this file belongs to another file by now. Find it with POST /api/v1/persons/search, and"
                            + " void or merge that one first.",
                    "该档案的证件号码已用于其他档案，请通过 POST /api/v1/persons/search 查找，并先作废或并档。");
        }
    }
}
