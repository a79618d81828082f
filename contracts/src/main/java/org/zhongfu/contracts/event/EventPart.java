// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.event;

/**
 * Components that several events have in common, or that belong together, as one record.
 *
 * <p>The JSON of an event does not show it: the components of a part are written directly into the event, under their
 * own names.
 */
public interface EventPart {}
