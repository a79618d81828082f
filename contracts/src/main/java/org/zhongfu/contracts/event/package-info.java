// SPDX-License-Identifier: Apache-2.0
/** The form of every event, whatever its content; with ids and JSON the only part of the contracts the platform may see. */
@NullMarked
package org.zhongfu.contracts.event;

import org.jspecify.annotations.NullMarked;
