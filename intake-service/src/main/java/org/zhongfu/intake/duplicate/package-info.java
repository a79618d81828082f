// SPDX-License-Identifier: Apache-2.0
/** Files and applications that probably belong to one person, for officers to decide about. */
@NullMarked
package org.zhongfu.intake.duplicate;

import org.jspecify.annotations.NullMarked;
