// SPDX-License-Identifier: Apache-2.0
/** What every feature of intake leans on: provenance of a record, sealed fields, locks, list criteria. */
@NullMarked
package org.zhongfu.intake.base;

import org.jspecify.annotations.NullMarked;
