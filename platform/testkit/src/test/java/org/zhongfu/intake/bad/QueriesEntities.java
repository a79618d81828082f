// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;

/** Queries entities outside a repository. */
public final class QueriesEntities {

    /** Holds the queries of an entity. */
    public static final class ThingRepository implements PanacheRepositoryBase<Object, UUID> {
        /** Counts where it may. */
        public long countNamed(String name) {
            return count("name", name);
        }
    }

    /** One way per class, so that each is found alone. */
    public static final class WithEntityManager {
        /** Queries. */
        public Object read(EntityManager entities) {
            return entities.createQuery("from Thing");
        }
    }

    /** Another. */
    public static final class WithReference {
        /** Queries. */
        public Consumer<Object> read(ThingRepository things) {
            return things.getEntityManager()::refresh;
        }
    }

    /** Another. */
    public static final class WithQuery {
        /** Queries. */
        public long read(ThingRepository things) {
            return things.count("name", "one");
        }
    }

    /** Another. */
    public static final class WithAll {
        /** Queries. */
        public Object read(ThingRepository things) {
            return things.listAll();
        }
    }

    /** Calls a method of the repository. */
    public static final class WithMethod {
        /** Reads. */
        public Object read(ThingRepository things) {
            return things.countNamed("one") > 0 ? things.findById(new UUID(0, 1)) : things;
        }
    }
}
