//! The client's own products.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Tx, from_ms, to_ms};

/// A product of the client's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// The store's number.
    pub id: i64,
    /// What the client calls it.
    pub name: String,
    /// Its ingredient list, or whatever else the pack says.
    pub text: String,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, name, text, added_ms";

impl Store {
    /// All products, in the order they were added.
    pub fn products(&self) -> Result<Vec<Product>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM product ORDER BY added_ms, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_product)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds a product; an id of 0 asks for a new one.
    pub fn add_product(&self, product: &Product) -> Result<i64, StoreError> {
        self.note(|changed| changed.products = true);
        self.tx
            .prepare_cached("INSERT INTO product (id, name, text, added_ms) VALUES (?, ?, ?, ?)")?
            .execute(params![
                (product.id != 0).then_some(product.id),
                product.name,
                product.text,
                to_ms(product.added_at),
            ])?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Removes a product and returns it; `None` when there is none of this id.
    pub fn remove_product(&self, id: i64) -> Result<Option<Product>, StoreError> {
        let sql = format!("DELETE FROM product WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let removed = statement.query_map([id], row_to_product)?.next().transpose()?;
        if removed.is_some() {
            self.note(|changed| changed.products = true);
        }
        Ok(removed)
    }
}

fn row_to_product(row: &Row<'_>) -> rusqlite::Result<Product> {
    Ok(Product {
        id: row.get("id")?,
        name: row.get("name")?,
        text: row.get("text")?,
        added_at: from_ms(row.get("added_ms")?),
    })
}
