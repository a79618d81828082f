// SPDX-License-Identifier: Apache-2.0
/** Pauses of the services for a person, for example during a stay in hospital. */
@NullMarked
package org.zhongfu.workorder.pause;

import org.jspecify.annotations.NullMarked;
