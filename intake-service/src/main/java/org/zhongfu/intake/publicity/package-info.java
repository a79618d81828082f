// SPDX-License-Identifier: Apache-2.0
/** Events by which policy was made known, and the applications that came from them. */
@NullMarked
package org.zhongfu.intake.publicity;

import org.jspecify.annotations.NullMarked;
