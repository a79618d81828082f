// SPDX-License-Identifier: Apache-2.0
/** What every published event is, whatever it says; the only part of the contracts the platform may see. */
@NullMarked
package org.zhongfu.contracts.event;

import org.jspecify.annotations.NullMarked;
