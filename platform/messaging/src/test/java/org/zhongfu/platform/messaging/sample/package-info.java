// SPDX-License-Identifier: Apache-2.0
/** Events and a database to try the platform with. */
@NullMarked
package org.zhongfu.platform.messaging.sample;

import org.jspecify.annotations.NullMarked;
