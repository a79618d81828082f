// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an entity whose changes are kept, and on a {@link RecordPart}. Not kept: versions and times of steps, search keys and
 * hashes, and collections in tables of their own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsHistory {

    /** The kind of record in the stored changes, in upper case; it does not change when the class is renamed. */
    String value();

    /** Further fields that are not kept, because they follow from others. */
    String[] except() default {};

    /**
     * False for a record whose changes are not published to the audit: all its decisions have audited actions of their own,
     * or it follows from other records alone.
     */
    boolean audited() default true;

    /** False for a record that does not keep when its last step happened: its steps have the time of their recording. */
    boolean datedSteps() default true;
}
