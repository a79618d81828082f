// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A record to try the store with. */
@Entity
public class Thing {

    @Id
    private UUID id;

    private String areaCode;
    private String name;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Thing() {} // for Hibernate only

    Thing(UUID id, String areaCode, String name, Provenance provenance) {
        this.id = id;
        this.areaCode = areaCode;
        this.name = name;
        this.provenance = provenance;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Provenance provenance() {
        return provenance;
    }
}
