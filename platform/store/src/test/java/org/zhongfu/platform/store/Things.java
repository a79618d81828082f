// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.enterprise.context.ApplicationScoped;

/** Where things are kept. */
@ApplicationScoped
public class Things implements Records<Thing> {}
